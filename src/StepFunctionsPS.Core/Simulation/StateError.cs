namespace StepFunctionsPS.Simulation;

/// <summary>Why a state, a branch or an execution failed; both parts can be absent, as on AWS.</summary>
internal sealed record StateError(string? Name, string? Cause);
