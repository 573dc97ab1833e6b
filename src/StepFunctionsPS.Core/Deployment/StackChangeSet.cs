using System.Collections.Generic;
using StepFunctionsPS.Text;

namespace StepFunctionsPS;

/// <summary>A change set that waits to be applied: <c>Publish-SfnStack -StackName ... -ChangeSetName ...</c>.</summary>
public sealed record StackChangeSet
{
    internal StackChangeSet(string stackName, string changeSetName, string changeSetId, string status, string region)
    {
        StackName = stackName;
        ChangeSetName = changeSetName;
        ChangeSetId = changeSetId;
        Status = status;
        Region = region;
    }

    /// <summary>The stack that it changes or makes.</summary>
    public string StackName { get; }

    /// <summary>Its name.</summary>
    public string ChangeSetName { get; }

    /// <summary>Its ARN.</summary>
    public string ChangeSetId { get; }

    /// <summary><c>CREATE_COMPLETE</c> when it can be applied; <c>FAILED</c> with nothing to change.</summary>
    public string Status { get; }

    /// <summary>The region that the stack is in.</summary>
    public string Region { get; }

    /// <summary>What it changes, resource by resource, as CloudFormation sees it.</summary>
    public IReadOnlyList<ResourceChange> Changes { get; init => field = new ReadableList<ResourceChange>(value); } = ReadableList<ResourceChange>.Empty;

    /// <summary>Whether there is nothing to apply.</summary>
    public bool IsEmpty => Changes.Count == 0;

    /// <summary>Where the console shows it; the stack, where nothing was to change and no change set is left.</summary>
    public string ConsoleUrl => ChangeSetId.Length > 0 ? Deployment.ConsoleLink.ChangeSet(Region, ChangeSetId, StackId) : Deployment.ConsoleLink.Stack(Region, StackId);

    internal string StackId { get; init; } = "";

    /// <summary><c>orders-dev release-7: 3 changes</c></summary>
    public override string ToString() => $"{StackName} {ChangeSetName}: {Deployment.Words.Count(Changes.Count, "change")}";
}
