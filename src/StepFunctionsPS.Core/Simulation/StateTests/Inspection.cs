using System;
using System.Globalization;
using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.Simulation.Runners;
using StepFunctionsPS.States;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Simulation.StateTests;

/// <summary>Looks on while one state is run, answers its work, and ends the run where it would go on.</summary>
internal sealed class Inspection(StateTestRun run, State state) : ITaskMocks
{
    private readonly MappingBuilder data = new MappingBuilder().Set("input", run.Request.Input);
    private readonly MappingBuilder errorDetails = new();
    private VariableScope? variables;

    /// <summary>The values on the way through the state, under the names that AWS has for them.</summary>
    public MappingNode Data
    {
        get
        {
            var shown = new MappingBuilder(data.Build());
            if (errorDetails.Count > 0) shown.Set("errorDetails", errorDetails.Build());
            if (variables?.Values is { Entries.Count: > 0 } set) shown.Set("variables", set);
            return shown.Build();
        }
    }

    /// <summary>The context object that the state sees.</summary>
    public Node Context(Strand strand) => run.Context ?? (run.Shape is { } shape ? shape(ContextObject.Build(strand)) : ContextObject.Build(strand));

    public int RetryCount => run.RetryCount;

    /// <inheritdoc cref="StateTestRequest.ItemReaderData"/>
    public string? ItemReaderData => run.ItemReaderData;

    /// <summary>Null when it succeeded or failed.</summary>
    public string? Status { get; private set; }

    public string? NextState { get; private set; }

    /// <summary>The error that was caught or would be retried.</summary>
    public StateError? Error { get; private set; }

    public TaskOutcome Answer(TaskCall call) => run.Mocks.Answer(call)
        ?? throw new SimulationRefusal(SimulationMessages.NoMockAlone(state.NameSpan, state.Name, WorkText.Of(state), WorkText.ExampleFor(state)));

    /// <summary>Sets the variables that there are before.</summary>
    public void Begin(VariableScope scope)
    {
        variables = scope;
        scope.Set(run.Variables);
    }

    public void Show(string key, Node value) => data.Set(key, value);

    public void Leave(StateReference? next) => NextState = next?.Name;

    public void Caught(StateError error, int catcher)
    {
        (Status, Error) = ("CAUGHT_ERROR", error);
        errorDetails.Set("catchIndex", Number(catcher));
    }

    public void Retried(StateError error, int retrier, TimeSpan delay)
    {
        (Status, Error) = ("RETRIABLE", error);
        errorDetails.Set("retryBackoffIntervalSeconds", Number(Math.Ceiling(delay.TotalSeconds))).Set("retryIndex", Number(retrier));
    }

    /// <summary>As recorded, a retrier that has no tries left is named too.</summary>
    public void Exhausted(int retrier) => errorDetails.Set("retryIndex", Number(retrier));

    /// <summary>The work of a state that does it inside itself, which is given and not done.</summary>
    public TaskOutcome WorkOf(Strand strand, Node input) => Answer(new TaskCall(state.Name, "", input, strand.RetryCount, 0));

    /// <summary>What a Map state makes of its work: as recorded, failures only count where some are tolerated.</summary>
    public TaskOutcome WorkOf(Strand strand, MapFields fields, Node input, ToleratedFailures tolerated)
    {
        var work = WorkOf(strand, input);
        var total = (work.Output as SequenceNode)?.Items.Count ?? 0;
        var isBounded = fields.ToleratedFailureCount is not null || fields.ToleratedFailurePercentage is not null;
        return isBounded && run.IterationFailures is { } failed && tolerated.AreExceededBy(failed, total)
            ? TaskOutcome.Throw(ErrorNames.ToleratedFailures, "The specified tolerated failure threshold was exceeded")
            : work;
    }

    public static NumberNode Number(double value) => new(value.ToString(CultureInfo.InvariantCulture));
}
