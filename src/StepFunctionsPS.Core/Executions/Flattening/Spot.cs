namespace StepFunctionsPS.Executions;

/// <summary>Where in an execution an event happened: all that later events need of it.</summary>
/// <param name="Visit">The visit that it belongs to; null for events of the execution itself, and where it is not known.</param>
/// <param name="Strand">Where what follows goes on; null where that is not known.</param>
internal readonly record struct Spot(Visit? Visit, Strand? Strand)
{
    public static Spot Of(Visit? visit) => new(visit, visit?.Strand);

    /// <summary>The state that raised the error which followed from the event; null where that is not known.</summary>
    public Visit? Raiser()
    {
        if (Visit is { IsLeft: false } && Strand == Visit.Strand) return Visit.Raiser ?? Visit;
        // The last state of a strand was left: if no other was entered, the state around it failed, with the results.
        return Strand?.Current is { IsLeft: false } next ? next.Raiser ?? next : Strand?.Owner;
    }
}
