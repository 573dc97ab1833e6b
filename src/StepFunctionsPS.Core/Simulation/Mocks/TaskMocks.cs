using System;
using System.Collections.Generic;

namespace StepFunctionsPS.Simulation.Mocks;

/// <summary>Mocks by the name of the state or, where there is none, by the resource.</summary>
internal sealed class TaskMocks(
    IReadOnlyDictionary<string, OutcomeSeries> byState, IReadOnlyDictionary<string, OutcomeSeries>? byResource = null) : ITaskMocks
{
    public TaskOutcome? Answer(TaskCall call)
    {
        if (byState.TryGetValue(call.StateName, out var series)) return series.At(call.Call);
        return byResource is not null && byResource.TryGetValue(call.Resource, out series) ? series.At(call.Call) : null;
    }
}

/// <summary>The first of several mocks that has an answer: those given in code before those of a file, for instance.</summary>
internal sealed class FirstOfMocks(params ITaskMocks[] mocks) : ITaskMocks
{
    public TaskOutcome? Answer(TaskCall call)
    {
        foreach (var mock in mocks)
        {
            if (mock.Answer(call) is { } outcome) return outcome;
        }

        return null;
    }
}

/// <summary>A mock as a function of the call.</summary>
internal sealed class FunctionMocks(Func<TaskCall, TaskOutcome?> answer) : ITaskMocks
{
    public TaskOutcome? Answer(TaskCall call) => answer(call);
}
