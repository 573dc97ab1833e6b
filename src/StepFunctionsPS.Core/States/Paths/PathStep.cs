using System.Collections.Generic;
using System.Text;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.States.Paths;

/// <summary>One step of a path: from a value to the values below it.</summary>
internal abstract class PathStep
{
    /// <summary>Whether it leads to one value at most.</summary>
    public abstract bool IsDefinite { get; }

    /// <summary>Whether a reference path (such as ResultPath) may have it.</summary>
    public virtual bool IsReference => false;

    /// <summary>The value it leads to, for a definite step; null when there is none.</summary>
    public virtual Node? Find(Node from) => null;

    /// <summary>Adds all values it leads to.</summary>
    /// <param name="from">Where it starts.</param>
    /// <param name="root">What <c>$</c> stands for inside a filter.</param>
    /// <param name="found">Takes the values.</param>
    public virtual void Select(Node from, Node root, List<Node> found)
    {
        if (Find(from) is { } value) found.Add(value);
    }

    /// <summary>Writes it the way AWS does in its messages.</summary>
    public abstract void Write(StringBuilder text);
}
