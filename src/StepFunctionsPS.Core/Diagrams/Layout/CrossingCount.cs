using System;
using System.Collections.Generic;
using System.Linq;

namespace StepFunctionsPS.Diagrams.Layout;

/// <summary>Counts how often links cross, in the order of the layers.</summary>
internal static class CrossingCount
{
    public static long Of(IReadOnlyList<IReadOnlyList<FlowItem>> layers) => layers.Skip(1).Sum(Between);

    // Links sorted by their upper ends cross as often as their lower ends stand in the wrong order; a tree of sums counts that.
    private static long Between(IReadOnlyList<FlowItem> lower)
    {
        var ends = lower.SelectMany(item => item.Up).OrderBy(link => link.Upper.Order).ThenBy(link => link.Lower.Order).Select(link => link.Lower.Order);
        var sums = new int[lower.Count + 1];
        var (count, seen) = (0L, 0);
        foreach (var end in ends)
        {
            count += seen - UpTo(end);
            for (var i = end + 1; i < sums.Length; i += i & -i) sums[i]++;
            seen++;
        }

        return count;

        int UpTo(int end)
        {
            var sum = 0;
            for (var i = Math.Min(end + 1, sums.Length - 1); i > 0; i -= i & -i) sum += sums[i];
            return sum;
        }
    }
}
