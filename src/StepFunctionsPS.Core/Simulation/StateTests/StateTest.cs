using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.States;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Simulation.StateTests;

/// <summary>Runs one state as TestState of Step Functions does. What that refuses is refused in its words: <see cref="StateTestRefusal"/>.</summary>
internal static class StateTest
{
    private const string OnlyState = "StateName";

    public static StageResult<StateTestResult> Run(StateTestRequest request)
    {
        var diagnostics = new DiagnosticBag();
        var (machine, name) = request.StateName is { } wanted ? (request.Definition, wanted) : (Alone(request.Definition), OnlyState);
        var bound = DefinitionBinder.Bind(machine);
        diagnostics.AddRange(bound.Diagnostics);
        if (diagnostics.HasErrors) return StageResult.Failed<StateTestResult>(diagnostics);
        var around = Around(bound.Output!, name) ?? throw new StateTestRefusal($"State '{name}' not found in definition");
        var state = around.Find(name)!;
        var inspection = new Inspection(request, Work(request, state));
        var run = Simulator.Run(new Definition(around.Node, name, around.States, around.QueryLanguage, null), new SimulationRequest
        {
            Input = request.Input,
            Mocks = new InspectedMock(inspection),
            Inspection = inspection,
        });
        diagnostics.AddRange(run.Diagnostics);
        return diagnostics.HasErrors ? StageResult.Failed<StateTestResult>(diagnostics) : StageResult.Of(Result(run.Output!, inspection), diagnostics);
    }

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

    private static Definition? Around(Definition definition, string name) => definition.Find(name) is not null
        ? definition
        : definition.States.SelectMany(state => state.Inner).Select(inner => Around(inner, name)).FirstOrDefault(found => found is not null);

    private static TaskOutcome? Work(StateTestRequest request, State state)
    {
        if (request.HasMock && state is not WorkState) throw new StateTestRefusal($"State type '{state.Type}' is not supported when a mock is specified");
        if (!request.HasMock && state is (MapState or ParallelState))
            throw new StateTestRefusal("TestState API does not support Map or Parallel states. Supported state types include: [Task, Wait, Pass, Succeed, Fail, Choice]");
        if (request.MockError is { } error) return TaskOutcome.Throw(error.Name, error.Cause);
        if (request.MockResult is not { } text) return null;
        var result = LiteralText.Read(text) ?? throw new StateTestRefusal("Mocked result must be valid JSON");
        CheckForm(request, state, result);
        return TaskOutcome.Return(result);
    }

    private static void CheckForm(StateTestRequest request, State state, Node result)
    {
        var count = (result as SequenceNode)?.Items.Count;
        switch (state)
        {
            case ParallelState when count is null:
                throw new StateTestRefusal("Mocked result must be an array.");
            case ParallelState parallel when count != parallel.Branches.Count:
                throw new StateTestRefusal("Mocked result must contain the same number of items as number of Parallel branches.");
            case MapState { Fields.ResultWriter: not null } when result is not MappingNode:
                throw new StateTestRefusal("Mocked result must be a JSON object.");
            case MapState { Fields.ResultWriter: null } when count is null:
                throw new StateTestRefusal("Mocked result must be an array.");
            case MapState when request.IterationFailures > count:
                throw new StateTestRefusal("Map iteration failure count must be less than or equal to the number of Map iterations");
        }
    }

    private sealed class InspectedMock(Inspection inspection) : ITaskMocks
    {
        public TaskOutcome? Answer(TaskCall call) => inspection.Work;
    }
}
