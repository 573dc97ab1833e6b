using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using StepFunctionsPS.States;

namespace StepFunctionsPS.Simulation.Tasks;

/// <summary>The tokens of a run: each is given out once, and some are waited for.</summary>
internal sealed class TaskTokens
{
    private readonly Dictionary<string, TaskAttempt> waiting = new(StringComparer.Ordinal);
    private int given;

    public string Next() => "token-" + (++given).ToString(CultureInfo.InvariantCulture);

    public void Await(string token, TaskAttempt attempt) => waiting[token] = attempt;

    /// <summary>The attempt that waits for a token, or did; null when none that runs here is known for it.</summary>
    public TaskAttempt? Find(string token) => waiting.TryGetValue(token, out var attempt) ? attempt : null;

    /// <summary>A state that waits for its token; null for none.</summary>
    public State? Waiting => waiting.Values.FirstOrDefault(attempt => attempt.IsOpen)?.Strand.State;
}
