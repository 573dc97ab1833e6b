using System.Linq;
using System.Threading;
using StepFunctionsPS.Apis.Results;
using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.Simulation.Mocks;
using StepFunctionsPS.States;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Simulation.StateTests;

/// <summary>A run of one state of a machine, whose problems are findings.</summary>
/// <param name="Machine">The machine, as <see cref="RunTarget"/> gives it: it has a definition without errors.</param>
/// <param name="StateName">The state, which may be inside of a Map or a Parallel.</param>
/// <param name="Input">What it is given.</param>
/// <param name="Mocks">What answers its work; null when nothing does.</param>
internal sealed record LocalStateRun(StateMachine Machine, string StateName, Node Input, ITaskMocks? Mocks)
{
    /// <inheritdoc cref="StateTestRequest.ResultRule"/>
    public ResultRule? ResultRule { get; init; } = Apis.Results.ResultRule.Required;

    /// <inheritdoc cref="StateTestRequest.Variables"/>
    public MappingNode Variables { get; init; } = MappingNode.Empty;

    /// <inheritdoc cref="StateTestRequest.Context"/>
    public Node? Context { get; init; }

    /// <inheritdoc cref="StateTestRequest.RetryCount"/>
    public int RetryCount { get; init; }

    /// <inheritdoc cref="StateTestRequest.IterationFailures"/>
    public int? IterationFailures { get; init; }

    /// <inheritdoc cref="StateTestRequest.ItemReaderData"/>
    public string? ItemReaderData { get; init; }

    /// <summary>The state; null when the machine has none of that name.</summary>
    public State? State => Machine.Definition!.AllStates().FirstOrDefault(state => state.Name == StateName);

    /// <summary>What it came to; without an output it could not be run.</summary>
    public StageResult<StateTestResult> Start(CancellationToken cancellation = default)
    {
        if (State is not { } state)
            return StageResult.Failed<StateTestResult>(SimulationMessages.NoSuchState(Machine.DefinitionNode.Span, StateName, [.. Machine.Definition!.AllStates().Select(known => known.Name)]));
        try
        {
            if (Mocks is not null) StateTestRules.CheckType(state, hasMock: true);
        }
        catch (StateTestRefusal refusal)
        {
            return StageResult.Failed<StateTestResult>(SimulationMessages.NotForOneState(state.NameSpan, state.Name, refusal.Message));
        }

        if (Context is not null && ContextRules.Problem(Context) is { } problem)
            return StageResult.Failed<StateTestResult>(SimulationMessages.WrongContext(state.NameSpan, state.Name, problem));
        return StateTest.Run(StateTest.Around(Machine.Definition!, StateName)!, StateName, Run(state), cancellation);
    }

    private StateTestRun Run(State state) => new(new HeldMocks(Mocks ?? NoMocks.Instance, state, ResultRule, IterationFailures))
    {
        Request = new LocalRun(Machine, Input, NoMocks.Instance).Request,
        Variables = Variables,
        Context = Context,
        RetryCount = RetryCount,
        IterationFailures = IterationFailures,
        ItemReaderData = ItemReaderData,
    };
}
