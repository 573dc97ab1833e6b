using StepFunctionsPS.Executions;
using StepFunctionsPS.Variables;

namespace StepFunctionsPS.Inputs;

/// <summary>A state machine in AWS that is to be run.</summary>
/// <param name="Target">The machine.</param>
/// <param name="Scope">Where it is, and who asks.</param>
internal sealed record DeployedMachine(ExecutionTarget Target, AwsScope Scope);
