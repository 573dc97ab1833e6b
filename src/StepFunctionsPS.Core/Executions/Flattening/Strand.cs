using System;

namespace StepFunctionsPS.Executions;

/// <summary>Where one state follows the other: the machine itself, an iteration of a Map, or a branch of a Parallel.</summary>
/// <param name="owner">The visit of the Map or Parallel around it; null for the machine itself, and where that is not known.</param>
/// <param name="iteration">The iterations that it is in; null outside of Maps.</param>
/// <param name="began">When it began.</param>
internal sealed class Strand(Visit? owner, string? iteration, DateTimeOffset began)
{
    public Visit? Owner { get; } = owner;

    public string? Iteration { get; } = iteration;

    public DateTimeOffset Began { get; } = began;

    public int Depth { get; } = owner is null ? 0 : owner.Strand.Depth + 1;

    /// <summary>The state that was entered last.</summary>
    public Visit? Current { get; set; }

    /// <summary>Whether it is inside of a Map or Parallel, however deep.</summary>
    public bool IsIn(Visit visit)
    {
        for (var strand = this; strand is not null; strand = strand.Owner?.Strand)
        {
            if (strand.Owner == visit) return true;
        }

        return false;
    }
}
