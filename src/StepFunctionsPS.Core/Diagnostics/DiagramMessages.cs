using static StepFunctionsPS.Diagnostics.MessageFactory;

namespace StepFunctionsPS.Diagnostics;

/// <summary>SFN8520 to SFN8522: what keeps executions from being drawn.</summary>
internal static class DiagramMessages
{
    public static Diagnostic NoDefinition(string executionArn) =>
        Error("SFN8520", default, $"AWS does not tell the definition that {executionArn} went by.", "Allow states:DescribeStateMachineForExecution (of an Express machine states:DescribeStateMachine), and kms:Decrypt where the machine is encrypted with a key of your own.");

    public static Diagnostic WrongDefinition(string executionArn, Diagnostic first) =>
        Error("SFN8521", default, $"The definition that {executionArn} went by cannot be read: line {first.Line}, column {first.Column}: {first.Message}", "Look at it with 'Get-SFNStateMachineForExecution'.");

    public static Diagnostic CurrentDefinition(string machine) =>
        Information("SFN8522", default, $"The execution is drawn over the definition that {machine} has now: AWS does not remember which one an Express execution went by.", "Where it was changed since, states may be missing.");
}
