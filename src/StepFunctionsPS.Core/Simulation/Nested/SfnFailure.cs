using StepFunctionsPS.States.Intrinsics;

namespace StepFunctionsPS.Simulation.Nested;

/// <summary>Refusals of Step Functions itself, in the words that a Task gets.</summary>
/// <param name="Code">The error of the API: <c>ExecutionAlreadyExists</c>.</param>
/// <param name="Message">What AWS says.</param>
internal sealed record SfnFailure(string Code, string Message)
{
    public static SfnFailure AlreadyExists(string arn) => new("ExecutionAlreadyExists", $"Execution Already Exists: '{arn}'");

    public static SfnFailure InvalidName(string name) => new("InvalidName", $"Invalid Name: '{name}'");

    public static SfnFailure InvalidInput(string text) => new("InvalidExecutionInput", $"Invalid State Machine Execution Input: '{text}'");

    public static SfnFailure InvalidOutput(string text) => new("InvalidOutput", $"Invalid Output: '{text}'");

    public static SfnFailure NotOfThisType { get; } = new("StateMachineTypeNotSupported", "This operation is not supported by this type of state machine");

    public static SfnFailure TaskGone { get; } = new("TaskTimedOut", "Task Timed Out: 'Provided task does not exist anymore'");

    /// <summary>As the task fails with it: the integration and the SDK have ways of their own.</summary>
    public TaskOutcome ToOutcome(Execution execution, bool isSdk)
    {
        var id = RandomUuid.Next(execution.Random);
        return isSdk
            ? TaskOutcome.Throw($"Sfn.{Code}Exception", $"{Message} (Service: Sfn, Status Code: 400, Request ID: {id})")
            : TaskOutcome.Throw($"StepFunctions.{Code}Exception", $"{Message} (Service: AWSStepFunctions; Status Code: 400; Error Code: {Code}; Request ID: {id}; Proxy: null)");
    }
}
