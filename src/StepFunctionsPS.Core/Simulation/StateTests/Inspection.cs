using System;
using System.Globalization;
using StepFunctionsPS.Simulation.Runners;
using StepFunctionsPS.States;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Simulation.StateTests;

/// <summary>Looks on while one state is run, and ends the run where it would go on.</summary>
internal sealed class Inspection(StateTestRequest request, TaskOutcome? work)
{
    private readonly MappingBuilder data = new MappingBuilder().Set("input", request.Input);

    public MappingNode Data => data.Build();

    /// <summary>What the state gets from its work; null when it does none.</summary>
    public TaskOutcome? Work => work;

    public Node? Context => request.Context;

    public int RetryCount => request.RetryCount;

    /// <summary>Null when it succeeded or failed.</summary>
    public string? Status { get; private set; }

    public string? NextState { get; private set; }

    /// <summary>The error that was caught or would be retried.</summary>
    public StateError? Error { get; private set; }

    public void Show(string key, Node value) => data.Set(key, value);

    public void Leave(StateReference? next) => NextState = next?.Name;

    public void Caught(StateError error, int catcher)
    {
        (Status, Error) = ("CAUGHT_ERROR", error);
        data.Set("errorDetails", new MappingBuilder().Set("catchIndex", Number(catcher)).Build());
    }

    public void Retried(StateError error, int retrier, TimeSpan delay)
    {
        (Status, Error) = ("RETRIABLE", error);
        data.Set("errorDetails", new MappingBuilder().Set("retryBackoffIntervalSeconds", Number(Math.Ceiling(delay.TotalSeconds))).Set("retryIndex", Number(retrier)).Build());
    }

    /// <summary>What a Map state makes of its work: as recorded, failures only count where some are tolerated.</summary>
    public TaskOutcome WorkOf(MapFields fields, ToleratedFailures tolerated)
    {
        var total = (LiteralText.Read(request.MockResult ?? "") as SequenceNode)?.Items.Count ?? 0;
        var isBounded = fields.ToleratedFailureCount is not null || fields.ToleratedFailurePercentage is not null;
        return isBounded && request.IterationFailures is { } failed && tolerated.AreExceededBy(failed, total)
            ? TaskOutcome.Throw(ErrorNames.ToleratedFailures, "The specified tolerated failure threshold was exceeded")
            : work!;
    }

    public static NumberNode Number(double value) => new(value.ToString(CultureInfo.InvariantCulture));
}
