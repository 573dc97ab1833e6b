using System.Collections.Generic;

namespace StepFunctionsPS.Diagrams.Layout;

/// <summary>A finished layout, with its upper left corner at 0.</summary>
/// <param name="Nodes">Where the nodes are, in the order in which they were given.</param>
/// <param name="Routes">Where the edges go, in the order in which they were given.</param>
/// <param name="Size">How much room all of it takes.</param>
internal sealed record FlowLayout(IReadOnlyList<Box> Nodes, IReadOnlyList<FlowRoute> Routes, Size Size);
