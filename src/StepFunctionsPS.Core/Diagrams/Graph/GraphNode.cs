using System.Collections.Generic;

namespace StepFunctionsPS.Diagrams;

/// <summary>A node of a diagram: a state, or the start or the end of a region.</summary>
/// <param name="Id">Its own in the whole graph: <c>n1</c>, <c>n2</c>, in the order of the text.</param>
/// <param name="Kind">What it stands for.</param>
/// <param name="Name">The name of the state as it is written; empty for a start or an end.</param>
internal sealed record GraphNode(string Id, GraphNodeKind Kind, string Name)
{
    /// <summary>What it does, in a few words: <c>lambda:invoke</c>, <c>30 s</c>, <c>Order.TooLarge</c>. Empty where there is nothing to tell.</summary>
    public string Detail { get; init; } = "";

    /// <summary>What the author says of it; empty for nothing.</summary>
    public string Comment { get; init; } = "";

    /// <summary>How often it is tried again, at most: <c>3×</c>. Empty where it is not.</summary>
    public string Retries { get; init; } = "";

    /// <summary>The branches of a Parallel, or what a Map does with an item.</summary>
    public IReadOnlyList<GraphRegion> Regions { get; init; } = [];

    public bool IsState => Kind > GraphNodeKind.Missing;
}
