using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Aws;
using StepFunctionsPS.Deployment;
using StepFunctionsPS.Executions;

namespace StepFunctionsPS.Completion;

/// <summary>The lists that completions ask AWS for.</summary>
internal static class CloudLists
{
    // More than this nobody reads; a name that is begun on finds the others only among these.
    private const int Most = 500;

    // All but those that were deleted, of which there can be many more.
    private static readonly string[] Living =
    [
        "CREATE_IN_PROGRESS", "CREATE_FAILED", "CREATE_COMPLETE", "ROLLBACK_IN_PROGRESS", "ROLLBACK_FAILED", "ROLLBACK_COMPLETE",
        "DELETE_IN_PROGRESS", "DELETE_FAILED", "UPDATE_IN_PROGRESS", "UPDATE_COMPLETE_CLEANUP_IN_PROGRESS", "UPDATE_COMPLETE", "UPDATE_FAILED",
        "UPDATE_ROLLBACK_IN_PROGRESS", "UPDATE_ROLLBACK_FAILED", "UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS", "UPDATE_ROLLBACK_COMPLETE",
        "REVIEW_IN_PROGRESS", "IMPORT_IN_PROGRESS", "IMPORT_COMPLETE", "IMPORT_ROLLBACK_IN_PROGRESS", "IMPORT_ROLLBACK_FAILED", "IMPORT_ROLLBACK_COMPLETE",
    ];

    public static IReadOnlyList<AwsResult> Stacks(this CompletionCloud cloud, string? region) =>
        cloud.Ask("Get-CFNStackSummary", region, null, Most, ("StackStatusFilter", Living));

    /// <summary>The state machines that a stack has made.</summary>
    public static IEnumerable<(string Name, string LogicalId, string Arn)> MachinesOf(this CompletionCloud cloud, string stackName, string? region, string? profile = null) =>
        cloud.Ask("Get-CFNStackResourceSummary", region, profile, Most, ("StackName", stackName))
            .Where(resource => resource.Text("ResourceType") == "AWS::StepFunctions::StateMachine" && !string.IsNullOrEmpty(resource.Text("PhysicalResourceId")))
            .Select(resource => (StateMachineArns.NameOf(resource.Text("PhysicalResourceId")!), resource.TextOrEmpty("LogicalResourceId"), resource.Text("PhysicalResourceId")!));

    public static IReadOnlyList<AwsResult> Machines(this CompletionCloud cloud, string? region) => cloud.Ask("Get-SFNStateMachineList", region, null, Most);

    /// <param name="cloud">Where to look.</param>
    /// <param name="machine">The ARN of the machine.</param>
    /// <param name="status">Their status; null for all.</param>
    /// <param name="profile">The profile of the service file.</param>
    public static IReadOnlyList<AwsResult> Executions(this CompletionCloud cloud, string machine, string? status, string? profile)
    {
        List<(string, object)> parameters = [("StateMachineArn", machine), ("MaxResult", 20)];
        if (status is not null) parameters.Add(("StatusFilter", status));
        return cloud.Ask("Get-SFNExecutionList", StackIds.RegionOf(machine), profile, 20, parameters.ToArray());
    }
}
