using System.Collections.Generic;
using StepFunctionsPS.Syntax;
using StepFunctionsPS.Text;

namespace StepFunctionsPS.Services.Functions;

/// <summary>A <c>schedule</c> event of a function.</summary>
/// <param name="Expressions">When: rates and cron expressions.</param>
/// <param name="IsScheduler">Whether EventBridge Scheduler is used; else a rule of the event bus.</param>
internal sealed record Schedule(IReadOnlyList<Node> Expressions, bool IsScheduler)
{
    /// <summary><c>ENABLED</c> or <c>DISABLED</c>.</summary>
    public string State { get; init; } = "ENABLED";

    public Node? Input { get; init; }

    public Node? InputPath { get; init; }

    public Node? InputTransformer { get; init; }

    public Node? Name { get; init; }

    public Node? Description { get; init; }

    public Node? Timezone { get; init; }

    public SourceSpan Span { get; init; }
}
