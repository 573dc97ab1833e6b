using StepFunctionsPS.Apis.Results;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Simulation.StateTests;

/// <summary>What one state is run with, as TestState of Step Functions takes it.</summary>
/// <param name="Definition">A state, or a state machine that has it.</param>
internal sealed record StateTestRequest(Node Definition)
{
    /// <summary>Which state of a machine, also inside Map and Parallel states; null when the definition is the state.</summary>
    public string? StateName { get; init; }

    public Node Input { get; init; } = MappingNode.Empty;

    /// <summary>What the state gets from its work, as JSON text; null when it fails or does none.</summary>
    public string? MockResult { get; init; }

    /// <summary>The failure of its work; null when it succeeds or does none.</summary>
    public StateError? MockError { get; init; }

    /// <summary>What the result is held to: <c>STRICT</c> is all, <c>PRESENT</c> what is there, and null, <c>NONE</c>, nothing.</summary>
    public ResultRule? ResultRule { get; init; } = Apis.Results.ResultRule.Required;

    /// <summary>What is set before: the object whose keys are the names of variables.</summary>
    public MappingNode Variables { get; init; } = MappingNode.Empty;

    /// <summary>What <c>$$</c> stands for; null for that of a run.</summary>
    public Node? Context { get; init; }

    /// <summary>The role of the test, which the context object shows; null for none.</summary>
    public string? RoleArn { get; init; }

    /// <summary>How often a retrier has had it tried again.</summary>
    public int RetryCount { get; init; }

    /// <summary>How many iterations of a Map failed; null when it is not said.</summary>
    public int? IterationFailures { get; init; }

    /// <summary>What an ItemReader finds, as text; null when it is not said.</summary>
    public string? ItemReaderData { get; init; }

    public bool HasMock => MockResult is not null || MockError is not null;
}
