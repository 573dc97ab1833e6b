using System;
using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Diagnostics;

namespace StepFunctionsPS.Deployment;

/// <summary>Says why a work of CloudFormation failed, in what state it left the stack, and what to do: the first cause first.</summary>
internal static class FailureReport
{
    // What follows a first cause often fails for the same reason; a few of them show whether it does.
    private const int MostCauses = 5;

    public static Diagnostic[] Of(string stackName, string region, OperationEnd end)
    {
        var state = StateAfter(stackName, StackAddress.Of(stackName, region), end.Status);
        var causes = FailureCauses.Of(end.Events);
        var findings = new List<Diagnostic>();
        if (causes.Count == 0)
        {
            var reason = end.Reason ?? end.Events.LastOrDefault(item => item.Reason is not null && item.LogicalId == stackName)?.Reason ?? "";
            findings.Add(DeploymentMessages.WorkFailed(stackName, end.Status, reason, state, FailureAdvice.Find("", reason) ?? $"'Watch-SfnStack {StackAddress.Of(stackName, region)}' shows its events."));
        }
        else
        {
            var first = causes[0];
            findings.Add(DeploymentMessages.ResourceFailed(first.Source, Name(first), Verb(first), Reason(first), state, Advice(first)));
            findings.AddRange(causes.Skip(1).Take(MostCauses - 1).Select(item => DeploymentMessages.AlsoFailed(item.Source, Name(item), Verb(item), Reason(item), Advice(item))));
        }

        if (end.Status.EndsWith("ROLLBACK_FAILED", StringComparison.Ordinal))
            findings.AddRange(FailureCauses.OfRollback(end.Events).Take(MostCauses).Select(item => DeploymentMessages.RollbackFailed(item.Source, Name(item), Reason(item), Advice(item) is { Length: > 0 } advice ? advice : "See to that first: the rollback meets it again.")));
        return [.. findings];
    }

    private static string StateAfter(string stackName, string address, string status) => status switch
    {
        "ROLLBACK_COMPLETE" or "ROLLBACK_FAILED" or "CREATE_FAILED" => $"The stack {stackName} was not made ({status}), and what is left of it can only be deleted: 'Unpublish-SfnStack {address}', then publish again.",
        StackStatus.Deleted => $"The stack {stackName} was not made, and nothing is left of it.",
        "UPDATE_ROLLBACK_FAILED" => $"The stack {stackName} is stuck between old and new ({status}): once the cause is mended, 'Resume-CFNUpdateRollback {address}' takes it back.",
        "UPDATE_FAILED" => $"The stack {stackName} keeps what was changed until then ({status}), since rollbacks are off: mend the cause and publish again.",
        "DELETE_FAILED" => $"The stack {stackName} was deleted in part only ({status}): mend the cause and run 'Unpublish-SfnStack {address}' again.",
        _ when StackStatus.IsRollback(status) => $"The stack {stackName} is as it was before ({status}).",
        _ => $"The stack {stackName} is in the state {status}.",
    };

    private static string Name(StackEvent item) => $"{item.LogicalId} ({item.ResourceType}{(item.Depth > 0 ? $" of the nested stack {item.StackName}" : "")})";

    private static string Verb(StackEvent item) =>
        item.Status.StartsWith("CREATE", StringComparison.Ordinal) ? "created"
        : item.Status.StartsWith("DELETE", StringComparison.Ordinal) ? "deleted"
        : item.Status.StartsWith("IMPORT", StringComparison.Ordinal) ? "imported"
        : "updated";

    private static string Reason(StackEvent item) => item.Reason ?? "CloudFormation gives no reason";

    private static string Advice(StackEvent item) => item.Reason is null ? "The console may show more." : FailureAdvice.Find(item.ResourceType, item.Reason) ?? "";
}
