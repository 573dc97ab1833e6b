namespace StepFunctionsPS.Executions;

/// <summary>Makes the objects that a user gets of the events of a history.</summary>
internal static class EventObject
{
    /// <param name="item">The event.</param>
    /// <param name="executionArn">The execution that it belongs to; null for a local run.</param>
    public static ExecutionEvent Of(FlatEvent item, string? executionArn) => new()
    {
        Id = item.Event.Id,
        PreviousEventId = item.Event.PreviousEventId,
        Type = item.Event.Type,
        Timestamp = item.Event.Timestamp,
        After = item.Elapsed,
        ExecutionArn = executionArn,
        State = item.State,
        Iteration = item.Iteration,
        Started = item.Started,
        Took = item.Duration,
        Attempt = item.Attempt,
        Error = item.Error,
        Cause = item.Cause,
        InputText = item.Input,
        OutputText = item.Output,
        DetailsNode = item.Event.Details,
    };

    /// <summary>The event that an object was made of, without its payloads.</summary>
    public static FlatEvent Flat(ExecutionEvent item) => new(new HistoryEvent(item.Id, item.PreviousEventId, item.Type, item.Timestamp, item.DetailsNode), item.After)
    {
        State = item.State,
        Iteration = item.Iteration,
        Started = item.Started,
        Duration = item.Took,
        Attempt = item.Attempt,
        Error = item.Error,
        Cause = item.Cause,
    };
}
