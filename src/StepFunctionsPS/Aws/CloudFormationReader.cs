using System;
using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Deployment;

namespace StepFunctionsPS.Aws;

/// <summary>Reads the objects that cmdlets of CloudFormation give.</summary>
internal static class CloudFormationReader
{
    public static DeployedStack Stack(AwsResult stack) => new(stack.TextOrEmpty("StackId"), stack.TextOrEmpty("StackName"), stack.TextOrEmpty("StackStatus"))
    {
        StatusReason = stack.Text("StackStatusReason"),
        CreationTime = stack.Time("CreationTime"),
        LastUpdatedTime = stack.Time("LastUpdatedTime"),
        Outputs = stack.Items("Outputs").Select(output => new StackOutput(output.TextOrEmpty("OutputKey"), output.TextOrEmpty("OutputValue"), output.Text("Description"), output.Text("ExportName"))).ToArray(),
        Parameters = Table(stack, "Parameters", "ParameterKey", "ParameterValue"),
        Tags = Table(stack, "Tags", "Key", "Value"),
        NotificationArns = stack.Texts("NotificationARNs"),
        RoleArn = stack.Text("RoleARN") is { Length: > 0 } role ? role : null,
        RollbackConfiguration = stack.Item("RollbackConfiguration") is { } rollback ? Rollback(rollback) : null,
        HasTerminationProtection = stack.Flag("EnableTerminationProtection"),
        ParentId = stack.Text("ParentId") is { Length: > 0 } parent ? parent : null,
    };

    public static DeployedEvent Event(AwsResult item) => new(
        item.Text("EventId") is { Length: > 0 } own ? own : IdOf(item),
        item.TextOrEmpty("StackId"),
        item.TextOrEmpty("StackName"),
        item.TextOrEmpty("LogicalResourceId"),
        item.TextOrEmpty("ResourceStatus"),
        item.Time("Timestamp") ?? default)
    {
        ResourceType = item.TextOrEmpty("ResourceType"),
        PhysicalId = item.Text("PhysicalResourceId") is { Length: > 0 } id ? id : null,
        Reason = item.Text("ResourceStatusReason") is { Length: > 0 } reason ? reason : null,
        Token = item.Text("ClientRequestToken") is { Length: > 0 } token ? token : null,
    };

    // Mocks may leave it out; then what it tells makes it one of its own.
    private static string IdOf(AwsResult item) => string.Join("/", item.Text("LogicalResourceId"), item.Text("ResourceStatus"), item.Time("Timestamp")?.ToString("o"));

    public static DeployedResource Resource(AwsResult resource) => new(resource.TextOrEmpty("LogicalResourceId"), resource.TextOrEmpty("ResourceType"), resource.TextOrEmpty("ResourceStatus"))
    {
        PhysicalId = resource.Text("PhysicalResourceId") is { Length: > 0 } id ? id : null,
        LastUpdatedTime = resource.Time("LastUpdatedTimestamp"),
    };

    /// <summary>A change set, of which each page has some of the changes.</summary>
    public static DeployedChangeSet ChangeSet(IReadOnlyList<AwsResult> pages)
    {
        var first = pages[0];
        return new DeployedChangeSet(first.TextOrEmpty("ChangeSetId"), first.TextOrEmpty("ChangeSetName"), first.TextOrEmpty("Status"))
        {
            StatusReason = first.Text("StatusReason"),
            ExecutionStatus = first.Text("ExecutionStatus"),
            StackId = first.Text("StackId"),
            CreationTime = first.Time("CreationTime"),
            Changes = pages.SelectMany(page => page.Items("Changes")).Select(change => change.Item("ResourceChange")).OfType<AwsResult>().Select(Change).ToArray(),
        };
    }

    private static PlannedChange Change(AwsResult change) => new(
        change.TextOrEmpty("Action"),
        change.TextOrEmpty("LogicalResourceId"),
        change.TextOrEmpty("ResourceType"),
        change.Text("Replacement") is { Length: > 0 } replacement ? replacement : null)
    {
        PhysicalId = change.Text("PhysicalResourceId") is { Length: > 0 } id ? id : null,
        Scope = change.Texts("Scope"),
        Properties = change.Items("Details").Select(detail => detail.Item("Target")).OfType<AwsResult>()
            .Where(target => target.Text("Attribute") == "Properties")
            .Select(target => target.TextOrEmpty("Name"))
            .Where(name => name.Length > 0)
            .Distinct(StringComparer.Ordinal)
            .ToArray(),
    };

    // A stack without triggers has a configuration that says nothing.
    private static RollbackConfiguration? Rollback(AwsResult configuration)
    {
        var triggers = configuration.Items("RollbackTriggers").Select(trigger => new RollbackTrigger(trigger.TextOrEmpty("Arn"), trigger.TextOrEmpty("Type"))).ToArray();
        var minutes = configuration.Number("MonitoringTimeInMinutes") is > 0 and var some ? (int?)some : null;
        return triggers.Length > 0 || minutes is not null ? new RollbackConfiguration(triggers, minutes) : null;
    }

    private static IReadOnlyDictionary<string, string> Table(AwsResult owner, string property, string key, string value)
    {
        var table = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var entry in owner.Items(property)) table[entry.TextOrEmpty(key)] = entry.TextOrEmpty(value);
        return table;
    }
}
