using System.Linq;
using StepFunctionsPS.Comparison;
using StepFunctionsPS.Resources.StateMachines;

namespace StepFunctionsPS.Deployment;

/// <summary>Tells which changes end the life of a state machine: its executions and its history go with it.</summary>
internal static class StateMachineChange
{
    public static bool IsEnd(ResourceChange change) => change.ResourceType == StateMachineResources.Type
        && (change.Action == ChangeAction.Replace || (change.Action == ChangeAction.Remove && change.Path.Length == 0));

    /// <summary>What CloudFormation makes of a change: a replacement that depends on the property is one when that property is fixed.</summary>
    public static string ActionOf(PlannedChange change) => (change.Action, change.Replacement) switch
    {
        ("Add" or "Import", _) => ChangeAction.Add,
        ("Remove", _) => ChangeAction.Remove,
        ("Modify", "True") => ChangeAction.Replace,
        ("Modify", "Conditional") when change.ResourceType == StateMachineResources.Type && ReplacementTable.Of(change.ResourceType, change.Properties).Any() => ChangeAction.Replace,
        _ => ChangeAction.Change,
    };
}
