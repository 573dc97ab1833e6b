namespace StepFunctionsPS.Executions;

/// <summary>An execution to start.</summary>
/// <param name="StateMachineArn">The machine; a version or an alias may follow.</param>
/// <param name="Name">The name of the execution.</param>
/// <param name="Input">Its input as JSON text.</param>
/// <param name="IsExpress">Whether the machine is an Express one, as far as known.</param>
internal sealed record StartRequest(string StateMachineArn, string Name, string Input, bool IsExpress);
