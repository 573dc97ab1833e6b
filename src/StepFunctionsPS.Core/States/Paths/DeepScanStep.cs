using System.Collections.Generic;
using System.Text;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.States.Paths;

/// <summary><c>..step</c>: the step from this value and from every value below it, outer ones first.</summary>
internal sealed class DeepScanStep(PathStep step) : PathStep
{
    private static readonly WildcardStep Children = new();

    public override bool IsDefinite => false;

    public override void Select(Node from, Node root, List<Node> found)
    {
        // A stack of its own: the values may be nested deeper than calls may be.
        var open = new Stack<Node>();
        var below = new List<Node>();
        open.Push(from);
        while (open.Count > 0)
        {
            var value = open.Pop();
            step.Select(value, root, found);
            below.Clear();
            Children.Select(value, root, below);
            for (var i = below.Count - 1; i >= 0; i--) open.Push(below[i]);
        }
    }

    public override void Write(StringBuilder text)
    {
        text.Append("..");
        step.Write(text);
    }
}
