using StepFunctionsPS.States;
using StepFunctionsPS.Syntax;
using StepFunctionsPS.Text;

namespace StepFunctionsPS.Simulation;

/// <summary>A call that a Task makes.</summary>
/// <param name="StateName">The name of the Task.</param>
/// <param name="Resource">Its resource as text; for a CloudFormation function whose value is not known, that function as JSON.</param>
/// <param name="Input">What is sent: the effective parameters.</param>
/// <param name="Attempt">0 for the first try of a visit, then the number of the retry.</param>
/// <param name="Call">How many calls this state has made before in the run, over all visits and retries.</param>
internal sealed record TaskCall(string StateName, string Resource, Node Input, int Attempt, int Call)
{
    /// <summary>The key of the state machine, by which mocks tell apart states of the same name.</summary>
    public string Machine { get; init; } = "";

    /// <summary>The Task itself; null for the work of other states.</summary>
    public TaskState? Task { get; init; }

    /// <summary>Where the Task is written.</summary>
    public SourceSpan Place { get; init; }

    /// <summary>The resource as it is written: by a CloudFormation function as JSON, for instance.</summary>
    public string Written { get; init; } = Resource;

    /// <summary><c>payment/Charge</c>, which means the state of that machine alone.</summary>
    public string QualifiedName => $"{Machine}/{StateName}";
}
