using StepFunctionsPS.Syntax;
using StepFunctionsPS.Text;

namespace StepFunctionsPS.Services.Events;

/// <summary>A <c>cloudwatchEvent</c> or <c>eventBridge</c> event of a state machine; the two words mean the same.</summary>
/// <param name="Pattern">What events must look like.</param>
/// <param name="State"><c>ENABLED</c> or <c>DISABLED</c>.</param>
/// <param name="Input">What the execution gets.</param>
internal sealed record RuleEvent(Node Pattern, Node State, TargetInput Input)
{
    /// <summary>The bus; null for the default one.</summary>
    public Node? EventBus { get; init; }

    public Node? Name { get; init; }

    public Node? Description { get; init; }

    /// <summary>The role that starts executions; null when one is made.</summary>
    public Node? Role { get; init; }

    public Node? RetryPolicy { get; init; }

    /// <summary>The queue for what could not be delivered, by ARN.</summary>
    public Node? DeadLetterQueue { get; init; }

    public SourceSpan Span { get; init; }
}
