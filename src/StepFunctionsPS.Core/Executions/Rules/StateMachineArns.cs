using System;

namespace StepFunctionsPS.Executions;

/// <summary>Reads ARNs of state machines: <c>arn:aws:states:us-east-1:123456789012:stateMachine:order</c>, behind which a version or an alias may follow.</summary>
internal static class StateMachineArns
{
    private const int PartsOfMachine = 7;

    public static bool IsValid(string arn) =>
        arn.Split(':') is { Length: PartsOfMachine or PartsOfMachine + 1 } parts && parts[0] == "arn" && parts[2] == "states" && parts[5] == "stateMachine" && parts[6].Length > 0;

    /// <summary>Without a version or an alias.</summary>
    public static string Unqualified(string arn) => string.Join(":", arn.Split(':'), 0, Math.Min(arn.Split(':').Length, PartsOfMachine));

    public static string NameOf(string arn) => arn.Split(':') is { Length: >= PartsOfMachine } parts ? parts[6] : arn;

    /// <summary>The ARN that an execution has, should the machine be a standard one.</summary>
    public static string ExecutionOf(string arn, string executionName) => $"{Unqualified(arn).Replace(":stateMachine:", ":execution:")}:{executionName}";
}
