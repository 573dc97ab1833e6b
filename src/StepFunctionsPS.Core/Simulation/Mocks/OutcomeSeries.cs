using System;
using System.Collections.Generic;

namespace StepFunctionsPS.Simulation.Mocks;

/// <summary>Outcomes taken in turn; the last one repeats.</summary>
internal sealed class OutcomeSeries(IReadOnlyList<Func<TaskCall, TaskOutcome>> outcomes)
{
    public TaskOutcome? Answer(TaskCall call) => outcomes.Count == 0 ? null : outcomes[Math.Min(call.Call, outcomes.Count - 1)](call);
}
