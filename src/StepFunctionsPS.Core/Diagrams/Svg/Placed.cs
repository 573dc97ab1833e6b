using System.Collections.Generic;
using StepFunctionsPS.Diagrams.Layout;

namespace StepFunctionsPS.Diagrams.Svg;

/// <summary>A region in its place. What is in it is placed from its own upper left corner.</summary>
/// <param name="Region">What it is.</param>
/// <param name="Box">Where it is, from the corner of the node around it.</param>
/// <param name="Nodes">Its nodes.</param>
/// <param name="Edges">Its edges.</param>
internal sealed record PlacedRegion(GraphRegion Region, Box Box, IReadOnlyList<PlacedNode> Nodes, IReadOnlyList<PlacedEdge> Edges);

/// <summary>A node in its place.</summary>
/// <param name="Node">What it is.</param>
/// <param name="Box">Where it is, from the corner of its region.</param>
/// <param name="Card">What is written on it.</param>
/// <param name="Regions">What is inside it.</param>
internal sealed record PlacedNode(GraphNode Node, Box Box, NodeCard Card, IReadOnlyList<PlacedRegion> Regions);

/// <summary>An edge in its place.</summary>
/// <param name="Edge">What it is.</param>
/// <param name="Points">Its corners, from the corner of its region.</param>
/// <param name="Label">What stands at it.</param>
/// <param name="LabelBox">Where that stands; null for nowhere.</param>
internal sealed record PlacedEdge(GraphEdge Edge, IReadOnlyList<Point> Points, TextBlock Label, Box? LabelBox);
