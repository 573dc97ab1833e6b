namespace StepFunctionsPS.Diagrams;

/// <summary>What a node of a diagram stands for.</summary>
internal enum GraphNodeKind
{
    /// <summary>Where a region begins; no state.</summary>
    Start,

    /// <summary>Where a region ends; no state.</summary>
    End,

    /// <summary>A name that something leads to and no state has.</summary>
    Missing,
    Task,
    Pass,
    Choice,
    Wait,
    Succeed,
    Fail,
    Parallel,
    Map,
}
