using System;

namespace StepFunctionsPS.Diagrams.Report;

/// <summary>A visit of a state on the clock of its run.</summary>
/// <param name="From">When it was entered.</param>
/// <param name="To">When it was left, or the run ended.</param>
/// <param name="Look">The class that it is shown in: <c>good</c>, <c>warn</c>, <c>bad</c> or <c>open</c>.</param>
internal sealed record TimelineBar(TimeSpan From, TimeSpan To, string Look);
