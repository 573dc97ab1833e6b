using System.Collections.Generic;
using StepFunctionsPS.Text;

namespace StepFunctionsPS.Simulation.Coverage;

/// <summary>What a point is called: the same for each time that a definition is read.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="State">The state that it belongs to.</param>
/// <param name="Detail">Which one of the state: the target of a transition, the number of a rule from 0; empty for the state itself.</param>
internal readonly record struct CoverageKey(CoverageKind Kind, string State, string Detail);

/// <summary>Something in a definition that a run covers or leaves out.</summary>
/// <param name="Key">What it is called.</param>
/// <param name="Words">What of the state it is, for people; empty for the state itself.</param>
/// <param name="Span">Where it is written.</param>
/// <param name="Parts">The parts of the model that stand for it: passing one of them covers it.</param>
internal sealed record CoveragePoint(CoverageKey Key, string Words, SourceSpan Span, IReadOnlyList<object> Parts);
