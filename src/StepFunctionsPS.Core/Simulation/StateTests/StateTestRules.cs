using System.Linq;
using StepFunctionsPS.Apis.Results;
using StepFunctionsPS.States;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Simulation.StateTests;

/// <summary>What TestState does not take, in its words and in its order. It looks before it runs anything.</summary>
internal static class StateTestRules
{
    public static void CheckName(string? name)
    {
        // The clients of AWS refuse this one before they ask it.
        if (name is { Length: 0 }) throw new StateTestRefusal("Invalid length for parameter stateName, value: 0, valid min length: 1");
    }

    /// <summary>What the state gets from its work; null when there is no mock.</summary>
    public static TaskOutcome? Work(StateTestRequest request, State state)
    {
        CheckType(state, request.HasMock);
        if (!request.HasMock && request.IterationFailures is not null)
            throw new StateTestRefusal("TestState does not support MapIterationFailureCount when a mock is not specified.");
        if (request.MockResult is not null && request.MockError is not null)
            throw new StateTestRefusal("A test mock should have only one of the following fields: [result, errorOutput].");
        if (request.Context is { } context) ContextRules.Check(context);
        if (request.MockError is { } error) return TaskOutcome.Throw(error.Name, error.Cause);
        if (request.MockResult is not { } text) return null;
        var result = LiteralText.Read(text) ?? throw new StateTestRefusal("Mocked result must be valid JSON");
        CheckForm(state, result, request.IterationFailures);
        return ProblemOf(state, result, request.ResultRule) is { } problem
            ? throw new StateTestRefusal($"Mock result schema validation error: {problem.Text}")
            : TaskOutcome.Return(result);
    }

    public static void CheckType(State state, bool hasMock)
    {
        if (hasMock && state is not WorkState) throw new StateTestRefusal($"State type '{state.Type}' is not supported when a mock is specified");
        if (!hasMock && state is (MapState or ParallelState))
            throw new StateTestRefusal("TestState API does not support Map or Parallel states. Supported state types include: [Task, Wait, Pass, Succeed, Fail, Choice]");
    }

    /// <summary>What Map and Parallel states get has a form of its own.</summary>
    public static void CheckForm(State state, Node result, int? iterationFailures)
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
            case MapState when iterationFailures > count:
                throw new StateTestRefusal("Map iteration failure count must be less than or equal to the number of Map iterations");
        }
    }

    /// <summary>What is wrong with the result of a Task; null when nothing is known to be.</summary>
    public static ResultProblem? ProblemOf(State state, Node result, ResultRule? rule) =>
        rule is { } wanted && state is TaskState task && ResultShapes.Of(task) is { } shape
            ? ResultCheck.Problems(shape, result, wanted).FirstOrDefault()
            : null;
}
