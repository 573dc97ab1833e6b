using System.Collections.Generic;
using System.Linq;

namespace StepFunctionsPS.Executions;

/// <summary>
/// Makes flat events of a history, one after the other: each with its state, its attempt, when that began which it is about,
/// and how long it took. It remembers of each event only what later ones refer to. Of an event whose previous one was not
/// seen nothing is said but what it says itself.
/// </summary>
internal sealed class EventFlattener
{
    private readonly Trail trail = new();

    /// <summary>The flat events of a whole history.</summary>
    public static IReadOnlyList<FlatEvent> All(IEnumerable<HistoryEvent> history)
    {
        var flattener = new EventFlattener();
        return history.Select(flattener.Next).ToArray();
    }

    /// <summary>The next event of the history, in order.</summary>
    public FlatEvent Next(HistoryEvent item) => EventRules.For(item.Type).Read(item, Own(item), trail);

    private FlatEvent Own(HistoryEvent item) => new(item, item.Timestamp - trail.First(item.Timestamp)) { Started = item.Timestamp };
}
