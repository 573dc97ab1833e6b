using StepFunctionsPS.Syntax;
using StepFunctionsPS.Text;

namespace StepFunctionsPS.Services.Notifications;

/// <summary>What is told of a status.</summary>
/// <param name="Kind">Its kind.</param>
/// <param name="Arn">Its ARN.</param>
internal sealed record NotificationTarget(NotificationKind Kind, Node Arn)
{
    /// <summary>What this kind of target wants besides, by its key in the rule; null for nothing.</summary>
    public MappingEntry? Parameters { get; init; }

    public Node? InputPath { get; init; }

    public Node? InputTransformer { get; init; }

    /// <summary>Whether the target allows EventBridge already, so that no policy is made.</summary>
    public bool SkipsPolicy { get; init; }

    public SourceSpan Span { get; init; }
}
