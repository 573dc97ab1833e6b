using System.Linq;

namespace StepFunctionsPS.Deployment;

/// <summary>Tells which changes end the life of a state machine: its executions and its history go with it.</summary>
internal static class StateMachineChange
{
    public const string Type = "AWS::StepFunctions::StateMachine";

    // CloudFormation cannot change these in place.
    private static readonly string[] Fixed = ["StateMachineName", "StateMachineType"];

    public static bool IsEnd(ResourceChange change) => change.ResourceType == Type
        && (change.Action == ChangeAction.Replace || (change.Action == ChangeAction.Remove && change.Path.Length == 0));

    /// <summary>What CloudFormation makes of a change: a replacement that depends on the property is one when that property is fixed.</summary>
    public static ChangeAction ActionOf(PlannedChange change) => (change.Action, change.Replacement) switch
    {
        ("Add" or "Import", _) => ChangeAction.Add,
        ("Remove", _) => ChangeAction.Remove,
        ("Modify", "True") => ChangeAction.Replace,
        ("Modify", "Conditional") when change.ResourceType == Type && change.Properties.Any(Fixed.Contains) => ChangeAction.Replace,
        _ => ChangeAction.Change,
    };
}
