namespace StepFunctionsPS.Simulation.Coverage;

/// <summary>What of a definition a run can cover.</summary>
internal enum CoverageKind
{
    State,

    /// <summary>That one state follows another.</summary>
    Transition,

    /// <summary>A rule of a Choice state, or its default.</summary>
    Branch,
    Retrier,
    Catcher,
}
