namespace StepFunctionsPS.Diagrams;

/// <summary>A way from one node of a region to another.</summary>
/// <param name="From">The place of the node in its region.</param>
/// <param name="To">The place of the node that it leads to.</param>
/// <param name="Kind">Why it is taken.</param>
/// <param name="Label">What stands at it, in one line: the rule or the errors; empty for nothing.</param>
internal sealed record GraphEdge(int From, int To, GraphEdgeKind Kind, string Label)
{
    /// <summary>The same in full, where the label is what the author says of it.</summary>
    public string Condition { get; init; } = Label;

    public bool IsCatch => Kind == GraphEdgeKind.Catch;

    public bool IsLoop => From == To;
}
