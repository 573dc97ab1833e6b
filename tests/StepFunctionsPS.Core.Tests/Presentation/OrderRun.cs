using System;
using System.Collections.Generic;
using StepFunctionsPS.Executions;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Tests.Presentation;

/// <summary>Executions, and what may happen in them.</summary>
internal static class OrderRun
{
    public const string Arn = "arn:aws:states:eu-west-1:123456789012:execution:order:run-1";

    public static readonly DateTimeOffset Start = Orders.Start;

    /// <summary>A state that is tried again, one whose error is caught, a Map, a redrive, and a failure.</summary>
    public static IReadOnlyList<FlatEvent> Failed { get; } =
    [
        At(0, "ExecutionStarted"),
        At(0.1, "TaskStateEntered", "Charge"),
        At(0.2, "TaskScheduled", "Charge") with { Attempt = 1 },
        (At(10.1, "TaskFailed", "Charge", 0.8) with { Attempt = 1 }).Saying("Card.Declined", "no\nfunds ##vso[task.complete result=Succeeded;]today, nor on any other day that this bank knows of"),
        At(11, "TaskScheduled", "Charge") with { Attempt = 2 },
        At(12.3, "TaskSucceeded", "Charge", 1.3) with { Attempt = 2 },
        At(12.4, "TaskStateExited", "Charge", 1.9),
        At(12.4, "LambdaFunctionScheduled", "Reserve") with { Attempt = 1 },
        (At(42.4, "LambdaFunctionTimedOut", "Reserve", 30) with { Attempt = 1 }).Saying("States.Timeout"),
        At(42.5, "TaskStateExited", "Reserve", 30.1),
        At(42.5, "MapStateEntered", "Ship"),
        At(42.5, "MapStateStarted", "Ship") with { Attempt = 1, Event = Raw(42.5, "MapStateStarted", new MappingBuilder().Set("length", new NumberNode("3")).Build()) },
        Within(43, "PassStateExited", "Pack", 0, 0.2),
        Within(43, "MapIterationSucceeded", "Ship", 0, 0.5),
        (Within(44, "LambdaFunctionFailed", "Send", 1, 1) with { Attempt = 1 }).Saying("Post.Closed"),
        Within(44, "MapIterationFailed", "Ship", 1, 1.4),
        Within(44, "FailStateEntered", "Refuse", 2),
        Within(45, "MapIterationAborted", "Ship", 2, 2.4),
        At(161.5, "MapStateExited", "Ship", 119),
        At(161.5, "ExecutionRedriven"),
        At(3700, "EvaluationFailed", "Tell").Saying("States.QueryEvaluationError"),
        At(3700, "ExecutionFailed", "Tell", 3700).Saying("States.QueryEvaluationError"),
    ];

    public static ExecutionReport Report(string status, string arn = Arn) => new(arn, "arn:aws:states:eu-west-1:123456789012:stateMachine:order", "run-1", status)
    {
        StateMachine = "order",
        Region = "eu-west-1",
        StartDate = Start,
        StopDate = status == "RUNNING" ? null : Start.AddSeconds(14),
    };

    public static FlatEvent At(double second, string type, string? state = null, double? duration = null) => new(Raw(second, type), TimeSpan.FromSeconds(second))
    {
        State = state,
        Duration = duration is { } seconds ? TimeSpan.FromSeconds(seconds) : null,
    };

    public static FlatEvent Within(double second, string type, string state, int index, double? duration = null) => At(second, type, state, duration) with { Iteration = $"Ship[{index}]", Depth = 1 };

    private static FlatEvent Saying(this FlatEvent item, string error, string? cause = null)
    {
        var details = new MappingBuilder().Set("error", error);
        if (cause is not null) details.Set("cause", cause);
        return item with { Event = item.Event with { Details = details.Build() } };
    }

    private static HistoryEvent Raw(double second, string type, MappingNode? details = null) => new(1, 0, type, Start.AddSeconds(second), details);
}
