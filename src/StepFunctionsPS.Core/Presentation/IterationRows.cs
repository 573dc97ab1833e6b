using System;
using System.Collections.Generic;
using StepFunctionsPS.Executions;

namespace StepFunctionsPS.Presentation;

/// <summary>
/// Decides which rows from inside the iterations of a Map are shown. Maps can have thousands of iterations: after some rows
/// only failures are shown, and after some of those only how far the Map is.
/// </summary>
internal sealed class IterationRows
{
    private const int Most = 50;

    private readonly Dictionary<string, int> rows = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> failures = new(StringComparer.Ordinal);

    /// <summary>Whether the row of an event is shown, and what is to be said instead, once.</summary>
    public (bool IsShown, string? Instead) Admit(FlatEvent item)
    {
        if (item.Iteration is not { } iteration) return (true, null);
        var map = iteration.Substring(0, Math.Max(0, iteration.IndexOf('[')));
        var count = Count(rows, map);
        if (count <= Most) return (true, null);
        if (!ExecutionRow.IsFailure(item)) return (false, count == Most + 1 ? $"{map}: from here on only failures are shown, and how far it is" : null);
        count = Count(failures, map);
        return (count <= Most, count == Most + 1 ? $"{map}: from here on only how far it is; Get-SfnExecutionEvent tells of all failures" : null);
    }

    public void Clear()
    {
        rows.Clear();
        failures.Clear();
    }

    private static int Count(Dictionary<string, int> counts, string map)
    {
        counts.TryGetValue(map, out var count);
        return counts[map] = Math.Min(count, Most + 1) + 1;
    }
}
