using System.Collections.Generic;

namespace StepFunctionsPS.Diagrams.Report;

/// <summary>The visits of a state in all iterations.</summary>
/// <param name="State">The state.</param>
/// <param name="Depth">How deep in Parallel and Map states.</param>
/// <param name="Bars">The visits, in the order of their ends.</param>
internal sealed record TimelineRow(string State, int Depth, List<TimelineBar> Bars);
