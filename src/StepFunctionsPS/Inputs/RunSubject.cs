using System.Collections;
using System.Management.Automation;
using StepFunctionsPS.Executions;

namespace StepFunctionsPS.Inputs;

/// <summary>Tells what is run from inputs, where both come down the pipeline.</summary>
internal static class RunSubject
{
    /// <summary>Whether an object is what is run: none of these makes sense as an input.</summary>
    public static bool Is(object? piped) => piped is StateMachine or Service or Stack or StackStateMachine;

    /// <summary>The ARN of an execution that AWS.Tools gave; null for anything else.</summary>
    public static string? ExecutionIn(object? piped) => Text(piped, "ExecutionArn") is { } arn && ExecutionArn.Parse(arn) is not null ? arn : null;

    /// <summary>The ARN of a state machine that AWS.Tools gave; null for anything else.</summary>
    public static string? MachineIn(object? piped) => Text(piped, "StateMachineArn") is { } arn && StateMachineArns.IsValid(arn) ? arn : null;

    // Tables are inputs, whatever keys they have.
    private static string? Text(object? piped, string property) =>
        piped is null or string or IDictionary ? null : PSObject.AsPSObject(piped).Properties[property]?.Value as string;
}
