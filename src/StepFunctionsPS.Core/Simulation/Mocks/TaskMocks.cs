using System.Collections.Generic;

namespace StepFunctionsPS.Simulation.Mocks;

/// <summary>Mocks by the name of the state, with or without that of its machine, or, where there is none, by the resource.</summary>
internal sealed class TaskMocks(
    IReadOnlyDictionary<string, OutcomeSeries> byState, IReadOnlyDictionary<string, OutcomeSeries>? byResource = null) : ITaskMocks
{
    public TaskOutcome? Answer(TaskCall call)
    {
        if (byState.TryGetValue(call.QualifiedName, out var series) || byState.TryGetValue(call.StateName, out series)) return series.Answer(call);
        return byResource is not null && (byResource.TryGetValue(call.Resource, out series) || byResource.TryGetValue(call.Written, out series)) ? series.Answer(call) : null;
    }
}
