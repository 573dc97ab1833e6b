using System.Collections.Generic;
using System.Linq;

namespace StepFunctionsPS.Tests.Module;

/// <summary>
/// The cmdlets of AWS.Tools.StepFunctions. PowerShell ignores case, so Get-SfnExecution would be Get-SFNExecution:
/// installing both modules would fail, and the order of import would decide which of the two runs.
/// </summary>
internal static class TakenNames
{
    public static IReadOnlyList<string> All { get; } =
    [
        "Add-SFNResourceTag",
        .. Each("Get", "Activity ActivityList ActivityTask Execution ExecutionHistory ExecutionList MapRun MapRunList ResourceTag StateMachine"),
        .. Each("Get", "StateMachineAlias StateMachineAliasList StateMachineForExecution StateMachineList StateMachineVersionList"),
        .. Each("New", "Activity StateMachine StateMachineAlias"),
        "Publish-SFNStateMachineVersion",
        .. Each("Remove", "Activity ResourceTag StateMachine StateMachineAlias StateMachineVersion"),
        "Restart-SFNExecution",
        .. Each("Send", "TaskFailure TaskHeartbeat TaskSuccess"),
        .. Each("Start", "Execution SyncExecution"),
        "Stop-SFNExecution",
        .. Each("Test", "State StateMachineDefinitionValidation"),
        .. Each("Update", "MapRun StateMachine StateMachineAlias"),
    ];

    private static IEnumerable<string> Each(string verb, string nouns) => nouns.Split(' ').Select(noun => $"{verb}-SFN{noun}");
}
