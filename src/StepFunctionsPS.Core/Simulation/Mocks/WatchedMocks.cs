using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Apis.Results;
using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.Simulation.Tasks;
using StepFunctionsPS.States;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Simulation.Mocks;

/// <summary>
/// Warns of mocks that AWS could never have given, once for each state. Only kinds of values are looked at: what is missing may not
/// matter to a test, and enumerations grow.
/// </summary>
internal sealed class WatchedMocks(ITaskMocks mocks) : ITaskMocks
{
    // Null for a state that is not looked at: its answer has no model, or it was told of.
    private readonly Dictionary<TaskState, ResultShape?> shapes = [];
    private readonly List<Diagnostic> diagnostics = [];

    public IReadOnlyList<Diagnostic> Diagnostics => diagnostics;

    public TaskOutcome? Answer(TaskCall call)
    {
        var outcome = mocks.Answer(call);
        if (outcome?.Output is { } output && call.Task is { } task) Look(task, output);
        return outcome;
    }

    private void Look(TaskState task, Node output)
    {
        if (!shapes.TryGetValue(task, out var shape)) shapes[task] = shape = ResultShapes.Of(task);
        if (shape is null || ResultCheck.Problems(shape, output, ResultRule.Kind).FirstOrDefault() is not { } problem) return;
        shapes[task] = null;
        diagnostics.Add(SimulationMessages.MockOfOtherKind(task.NameSpan, task.Name, ResourceName.Read(task.Resource).Text, problem.Text, problem.Path));
    }
}
