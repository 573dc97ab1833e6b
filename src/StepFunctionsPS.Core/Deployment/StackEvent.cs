using System;
using StepFunctionsPS.Text;

namespace StepFunctionsPS;

/// <summary>Something that happened to a stack or to one of its resources.</summary>
public sealed record StackEvent
{
    internal StackEvent(string stackName, string stackId, string eventId, DateTimeOffset timestamp, string logicalId, string status)
    {
        StackName = stackName;
        StackId = stackId;
        EventId = eventId;
        Timestamp = timestamp;
        LogicalId = logicalId;
        Status = status;
    }

    /// <summary>The stack, which can be one that is nested in the stack that was asked for.</summary>
    public string StackName { get; }

    /// <summary>The ARN of the stack.</summary>
    public string StackId { get; }

    /// <summary>The id of the event.</summary>
    public string EventId { get; }

    /// <summary>When it happened, as CloudFormation tells it, in UTC.</summary>
    public DateTimeOffset Timestamp { get; }

    /// <summary>The resource in the template; the name of the stack for the stack itself.</summary>
    public string LogicalId { get; }

    /// <summary>Its name or ARN in AWS; null while it is not made.</summary>
    public string? PhysicalId { get; init; }

    /// <summary>The type of the resource.</summary>
    public string ResourceType { get; init; } = "";

    /// <summary>Such as <c>UPDATE_FAILED</c>.</summary>
    public string Status { get; }

    /// <summary>What CloudFormation says of it; null for nothing.</summary>
    public string? Reason { get; init; }

    /// <summary>How deep its stack is nested in the one that was asked for; 0 for that itself.</summary>
    public int Depth { get; init; }

    /// <summary>The place in the service file that the resource comes from; nowhere when the file is not at hand.</summary>
    public string? Place => Source.Text;

    internal SourceSpan Source { get; init; }

    /// <summary>Whether something went wrong.</summary>
    public bool IsFailure => Status.EndsWith("_FAILED", StringComparison.Ordinal);

    /// <summary><c>UPDATE_FAILED OrderRole (AWS::IAM::Role): reason</c></summary>
    public override string ToString() =>
        $"{Status} {LogicalId}{(ResourceType.Length > 0 ? $" ({ResourceType})" : "")}{(Reason is null ? "" : ": " + Reason)}";
}
