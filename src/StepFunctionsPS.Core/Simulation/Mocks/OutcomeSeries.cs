using System.Collections.Generic;

namespace StepFunctionsPS.Simulation.Mocks;

/// <summary>Outcomes taken in turn; the last one repeats.</summary>
internal sealed class OutcomeSeries(IReadOnlyList<TaskOutcome> outcomes)
{
    public TaskOutcome? At(int call) => outcomes.Count == 0 ? null : outcomes[System.Math.Min(call, outcomes.Count - 1)];
}
