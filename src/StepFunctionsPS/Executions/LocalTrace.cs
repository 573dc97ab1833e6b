using StepFunctionsPS.Simulation.Coverage;

namespace StepFunctionsPS.Executions;

/// <summary>What a run in this process passed.</summary>
/// <param name="Machine">What was run.</param>
/// <param name="Trace">The parts of it that were passed.</param>
internal sealed record LocalTrace(StateMachine Machine, RunTrace Trace);
