
namespace StepFunctionsPS.Executions;

/// <summary>How events of one kind are read.</summary>
internal abstract class EventRule
{
    /// <summary>Finds what there is to say of an event, and notes it for later ones.</summary>
    /// <param name="item">The event.</param>
    /// <param name="flat">The event with what does not depend on others.</param>
    /// <param name="trail">What is known by now.</param>
    public abstract FlatEvent Read(HistoryEvent item, FlatEvent flat, Trail trail);

    /// <summary>An event of a visit; nothing is said where that is not known.</summary>
    protected static FlatEvent In(Visit? visit, FlatEvent flat) => visit is null ? flat : flat with
    {
        State = visit.State,
        Iteration = visit.Strand.Iteration,
        Depth = visit.Strand.Depth,
        Started = visit.Entered,
    };
}
