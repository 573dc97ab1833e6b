using System;

namespace StepFunctionsPS.Executions;

/// <summary>
/// Makes flat events of a history, one after the other: each with its state, its attempt, when that began which it is about,
/// and how long it took. It remembers of each event only what later ones refer to.
/// </summary>
internal sealed class EventFlattener
{
    /// <summary>The next event of the history, in order.</summary>
    public FlatEvent Next(HistoryEvent item) => throw new NotImplementedException();
}
