using System;
using System.Collections.Generic;
using System.Linq;

namespace StepFunctionsPS.Diagnostics;

/// <summary>Finds the name that was probably meant.</summary>
internal static class Suggestion
{
    // Longer texts are no slip of the keyboard, and comparing two of them takes long.
    private const int LongestName = 200;

    // Among more names there are always near ones, and a file of mistakes must not compare all with all.
    private const int MostNames = 1000;

    /// <summary>A sentence with the nearest known name, or an empty string when none is near.</summary>
    public static string DidYouMean(string given, IEnumerable<string> known) =>
        Nearest(given, known) is { } name ? $"Did you mean '{name}'?" : "";

    /// <summary>
    /// The one known name that begins with the given one, as <c>loggingConfig</c> does with <c>logging</c>; or the nearest
    /// whose distance is at most a third of the given one's length. Case does not matter. Else null.
    /// </summary>
    public static string? Nearest(string given, IEnumerable<string> known)
    {
        if (given.Length > LongestName) return null;
        var names = known.Take(MostNames + 1).ToArray();
        return names.Length > MostNames ? null : Completed(given, names) ?? NearestBySlips(given, names);
    }

    // Two letters begin too much to tell anything.
    private static string? Completed(string given, IEnumerable<string> known) =>
        given.Length > 2 && known.Where(name => name.StartsWith(given, StringComparison.OrdinalIgnoreCase)).Distinct().Take(2).ToArray() is [var only] ? only : null;

    private static string? NearestBySlips(string given, IEnumerable<string> known)
    {
        var wanted = given.ToUpperInvariant();
        string? best = null;
        var least = (given.Length / 3) + 1;
        foreach (var candidate in known)
        {
            if (Math.Abs(given.Length - candidate.Length) >= least) continue;
            var distance = Distance(wanted, candidate.ToUpperInvariant(), least);
            if (distance >= least) continue;
            least = distance;
            best = candidate;
        }

        return best;
    }

    // Edit distance with neighbouring swaps as one step, the commonest slip at a keyboard.
    private static int Distance(string a, string b, int limit)
    {
        var before = new int[b.Length + 1];
        var last = new int[b.Length + 1];
        var row = new int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++) last[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            row[0] = i;
            var nearest = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var cost = a[i - 1] == b[j - 1] ? 0 : 1;
                row[j] = Math.Min(Math.Min(row[j - 1], last[j]) + 1, last[j - 1] + cost);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    row[j] = Math.Min(row[j], before[j - 2] + 1);
                nearest = Math.Min(nearest, row[j]);
            }

            // A swap reaches one row further back, where all may have been nearer by one.
            if (nearest > limit) return limit;

            (before, last, row) = (last, row, before);
        }

        return last[b.Length];
    }
}
