using System;
using System.Collections.Generic;
using StepFunctionsPS.Syntax;
using StepFunctionsPS.Text;

namespace StepFunctionsPS.States.Jsonata.Statics;

/// <summary>Makes nodes of static values; a value that stands in several others is short to write and endless to spell out.</summary>
/// <param name="evaluation">Bounds depth and size.</param>
/// <param name="place">Where a position of the expression is in the file.</param>
internal sealed class StaticWriter(Evaluation evaluation, Func<int, SourceSpan> place)
{
    /// <summary>What can come of a value, in order; null for undefined, an unknown node for what is not known.</summary>
    public IReadOnlyList<Node?> Write(StaticValue value)
    {
        evaluation.Enter();
        var nodes = value.ToNodes(this);
        evaluation.Leave();
        evaluation.Charge(nodes.Count);
        return nodes;
    }

    public SourceSpan Place(int position) => place(position);
}
