using System;
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
internal sealed class WatchedMocks(ITaskMocks mocks, Definition definition) : ITaskMocks
{
    private readonly HashSet<string> known = new(StringComparer.Ordinal);
    private readonly List<Diagnostic> diagnostics = [];

    public IReadOnlyList<Diagnostic> Diagnostics => diagnostics;

    public TaskOutcome? Answer(TaskCall call)
    {
        var outcome = mocks.Answer(call);
        if (outcome?.Output is { } output && !known.Contains(call.StateName)) Look(call.StateName, output);
        return outcome;
    }

    private void Look(string name, Node output)
    {
        if (definition.AllStates().FirstOrDefault(state => state.Name == name) is not TaskState task) return;
        if (ResultShapes.Of(task) is not { } shape)
        {
            known.Add(name);
        }
        else if (ResultCheck.Problems(shape, output, ResultRule.Kind).FirstOrDefault() is { } problem)
        {
            known.Add(name);
            diagnostics.Add(SimulationMessages.MockOfOtherKind(task.NameSpan, name, ResourceName.Read(task.Resource).Text, problem.Text, problem.Path));
        }
    }
}
