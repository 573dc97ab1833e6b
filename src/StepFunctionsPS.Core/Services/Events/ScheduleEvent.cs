using System.Collections.Generic;
using StepFunctionsPS.Syntax;
using StepFunctionsPS.Text;

namespace StepFunctionsPS.Services.Events;

/// <summary>A <c>schedule</c> event of a state machine.</summary>
/// <param name="Expressions">When: rates and cron expressions, or functions that give one.</param>
/// <param name="IsScheduler">Whether EventBridge Scheduler is used; else a rule of the event bus.</param>
/// <param name="State"><c>ENABLED</c> or <c>DISABLED</c>.</param>
/// <param name="Input">What the execution gets.</param>
internal sealed record ScheduleEvent(IReadOnlyList<Node> Expressions, bool IsScheduler, Node State, TargetInput Input)
{
    public Node? Name { get; init; }

    public Node? Description { get; init; }

    /// <summary>The role that starts executions; null when one is made.</summary>
    public Node? Role { get; init; }

    public Node? RetryPolicy { get; init; }

    /// <summary>The queue for what could not be delivered, by ARN.</summary>
    public Node? DeadLetterQueue { get; init; }

    public Node? Timezone { get; init; }

    public Node? GroupName { get; init; }

    public Node? StartDate { get; init; }

    public Node? EndDate { get; init; }

    /// <summary>By how many minutes it may be late; null for not at all.</summary>
    public Node? FlexibleMinutes { get; init; }

    public SourceSpan Span { get; init; }
}
