using System;
using System.Collections.Generic;

namespace StepFunctionsPS.Executions;

/// <summary>A state from when it is entered until it is left.</summary>
/// <param name="state">Its name.</param>
/// <param name="kind">Its type, such as <c>Task</c>.</param>
/// <param name="strand">Where it was entered.</param>
/// <param name="entered">When.</param>
internal sealed class Visit(string state, string kind, Strand strand, DateTimeOffset entered)
{
    private Dictionary<long, Strand>? iterations;
    private List<Strand>? branches;
    private DateTimeOffset attemptBegan;
    private bool isTrying;

    public string State { get; } = state;

    public string Kind { get; } = kind;

    public Strand Strand { get; } = strand;

    public DateTimeOffset Entered { get; } = entered;

    public bool IsLeft { get; private set; }

    /// <summary>Whether its work has ended, by success, failure or a stop; it may be left yet, or begin anew.</summary>
    public bool IsDone { get; set; }

    /// <summary>How many attempts there were.</summary>
    public int Attempts { get; private set; }

    /// <summary>When the attempt began that is going on; null while there is none.</summary>
    public DateTimeOffset? AttemptBegan => isTrying ? attemptBegan : null;

    /// <summary>The state inside that made it fail; null when it failed by itself, or did not.</summary>
    public Visit? Raiser { get; set; }

    public bool HasStrands => Kind is "Map" or "Parallel";

    /// <summary>The iterations and branches of the attempt that is going on.</summary>
    public IEnumerable<Strand> Strands => iterations?.Values ?? (IEnumerable<Strand>?)branches ?? [];

    public void BeginAttempt(DateTimeOffset moment)
    {
        Attempts++;
        attemptBegan = moment;
        isTrying = true;
        IsDone = false;
        Raiser = null;
        ForgetStrands();
    }

    public void EndAttempt()
    {
        isTrying = false;
        IsDone = HasStrands;
    }

    /// <summary>A redrive: what was stopped goes on, iterations and branches in the attempt that they began in.</summary>
    public void Resume()
    {
        IsDone = false;
        isTrying |= HasStrands && Attempts > 0;
        Raiser = null;
    }

    public void Leave()
    {
        IsLeft = true;
        ForgetStrands();
    }

    public Strand AddBranch(DateTimeOffset moment)
    {
        var strand = new Strand(this, Strand.Iteration, moment);
        (branches ??= []).Add(strand);
        return strand;
    }

    public Strand AddIteration(long index, DateTimeOffset moment) => (iterations ??= [])[index] = new Strand(this, PathOf(index), moment);

    public Strand? FindIteration(long index) => iterations is not null && iterations.TryGetValue(index, out var strand) ? strand : null;

    /// <summary>An iteration has succeeded: nothing more can happen in it.</summary>
    public void RemoveIteration(long index) => iterations?.Remove(index);

    /// <summary>The iterations that one of this Map is in, itself included.</summary>
    public string PathOf(long index) => $"{(Strand.Iteration is { } outer ? outer + "/" : "")}{State}[{index}]";

    private void ForgetStrands()
    {
        iterations = null;
        branches = null;
    }
}
