using System.Collections.Generic;

namespace StepFunctionsPS.Diagrams;

/// <summary>States that follow one another: those of the machine, of a branch, or of what is done with an item. The first node is the start, where there are states.</summary>
/// <param name="Title">What it is called among those beside it; empty where it is alone.</param>
/// <param name="Nodes">In the order of the text.</param>
/// <param name="Edges">In the order of the text.</param>
internal sealed record GraphRegion(string Title, IReadOnlyList<GraphNode> Nodes, IReadOnlyList<GraphEdge> Edges);
