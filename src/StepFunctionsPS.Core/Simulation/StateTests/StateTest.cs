using System.Collections.Generic;
using System.Linq;
using System.Threading;
using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.States;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Simulation.StateTests;

/// <summary>Runs one state as TestState of Step Functions does. What that refuses is refused in its words: <see cref="StateTestRefusal"/>.</summary>
internal static class StateTest
{
    internal const string OnlyState = "StateName";

    public static StageResult<StateTestResult> Run(StateTestRequest request)
    {
        StateTestRules.CheckName(request.StateName);
        var (machine, name) = request.StateName is { } wanted ? (request.Definition, wanted) : (Alone(request.Definition), OnlyState);
        var bound = DefinitionBinder.Bind(machine);
        if (bound.Output is null || bound.Diagnostics.Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)) return new StageResult<StateTestResult>(null, bound.Diagnostics);
        var around = Around(bound.Output, name) ?? throw new StateTestRefusal($"State '{name}' not found in definition");
        var work = StateTestRules.Work(request, around.Find(name)!);
        return Run(around, name, new StateTestRun(work is null ? Mocks.NoMocks.Instance : new OneAnswer(work))
        {
            Request = new SimulationRequest { Input = request.Input },
            Variables = request.Variables,
            Context = request.Context,
            Shape = context => TestContext.Of(context, new SimulationRequest(), request.RoleArn),
            RetryCount = request.RetryCount,
            IterationFailures = request.IterationFailures,
            ItemReaderData = request.ItemReaderData,
        });
    }

    /// <summary>Runs a state of a definition that was bound without errors. Unlike TestState it does not look at the mock before.</summary>
    public static StageResult<StateTestResult> Run(Definition around, string name, StateTestRun run, CancellationToken cancellation = default)
    {
        var state = around.Find(name)!;
        var inspection = new Inspection(run, state);
        // Nothing is gone to, so that the others do not matter, be they what cannot be run here.
        var alone = new Definition(around.Node, name, [state], around.QueryLanguage, null);
        var ran = Simulator.Run(alone, run.Request with { Mocks = inspection, Inspection = inspection }, cancellation);
        var isGivenUp = ran.Diagnostics.Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        return new StageResult<StateTestResult>(ran.Output is null || isGivenUp ? null : Result(ran.Output, inspection), ran.Diagnostics);
    }

    /// <summary>The definition that directly has a state, be it a machine or a part of one; null when there is none.</summary>
    public static Definition? Around(Definition definition, string name) => definition.Find(name) is not null
        ? definition
        : definition.States.SelectMany(state => state.Inner).Select(inner => Around(inner, name)).FirstOrDefault(found => found is not null);

    private static StateTestResult Result(SimulationResult run, Inspection inspection) => new(
        inspection.Status ?? run.Status.Write(),
        run.Output,
        (inspection.Error?.Name) ?? run.Error,
        (inspection.Error?.Cause) ?? run.Cause,
        inspection.NextState,
        inspection.Data);

    // What a state goes to is missing in a definition of one state, and stands in for itself.
    private static MappingNode Alone(Node state)
    {
        var alone = Machine(state, []);
        return DefinitionBinder.Bind(alone).Output?.Find(OnlyState) is { } read
            ? Machine(state, read.Targets.Select(target => target.Name).Where(target => target != OnlyState).Distinct())
            : alone;
    }

    private static MappingNode Machine(Node state, IEnumerable<string> targets)
    {
        var states = new MappingBuilder().Set(OnlyState, state);
        foreach (var target in targets) states.Set(target, new MappingBuilder().Set("Type", "Succeed").Build());
        return new MappingBuilder().Set("StartAt", OnlyState).Set("States", states.Build()).Build();
    }

    private sealed class OneAnswer(TaskOutcome outcome) : ITaskMocks
    {
        public TaskOutcome? Answer(TaskCall call) => outcome;
    }
}
