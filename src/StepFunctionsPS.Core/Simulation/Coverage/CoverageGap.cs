using StepFunctionsPS.Simulation.Coverage;
using StepFunctionsPS.Text;

namespace StepFunctionsPS;

/// <summary>Something in a state machine that no run has passed, or of which that is not known.</summary>
public sealed record CoverageGap
{
    internal CoverageGap(CoveragePoint point)
    {
        Kind = point.Key.Kind.ToString();
        State = point.Key.State;
        Detail = point.Words;
        Source = point.Span;
    }

    /// <summary><c>State</c>, <c>Transition</c>, <c>Branch</c>, <c>Retrier</c> or <c>Catcher</c>.</summary>
    public string Kind { get; }

    /// <summary>The state that it belongs to.</summary>
    public string State { get; }

    /// <summary>Which one of the state: <c>to Ship</c>, <c>rule 2, to Ship</c>, <c>retrier 1, of States.Timeout</c>. Empty for the state itself.</summary>
    public string Detail { get; }

    /// <summary>Where it is written: <c>serverless.yml(31,7)</c>.</summary>
    public string? Place => Source.Text;

    internal SourceSpan Source { get; }

    /// <summary>With its kind and its place, for a sentence.</summary>
    internal string Described => $"{Kind.ToLowerInvariant()} '{this}'{(Place is null ? "" : $" at {Place}")}";

    /// <summary><c>Charge: retrier 1, of States.Timeout</c></summary>
    public override string ToString() => Detail.Length == 0 ? State : $"{State}: {Detail}";
}
