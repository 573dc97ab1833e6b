using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.States.Jsonata.Statics;

/// <summary>The ways in which several values that can be this or that come together.</summary>
internal static class Combinations
{
    /// <summary>The most that are told apart.</summary>
    public const int Most = 64;

    /// <summary>One node of each part, in all ways; the first part changes last. Of too many, those parts that make most of them count as unknown.</summary>
    public static IEnumerable<IReadOnlyList<Node?>> Of(IReadOnlyList<IReadOnlyList<Node?>> parts)
    {
        var bounded = parts.ToArray();
        while (bounded.Aggregate(1L, (product, part) => product <= Most ? product * part.Count : product) > Most)
        {
            var widest = bounded.Max(part => part.Count);
            bounded[System.Array.FindIndex(bounded, part => part.Count == widest)] = [new UnknownNode()];
        }

        var total = bounded.Aggregate(1, (product, part) => product * part.Count);
        return Enumerable.Range(0, total).Select(number => Pick(bounded, number));
    }

    private static Node?[] Pick(IReadOnlyList<Node?>[] parts, int number)
    {
        var picked = new Node?[parts.Length];
        for (var i = parts.Length - 1; i >= 0; i--)
        {
            picked[i] = parts[i][number % parts[i].Count];
            number /= parts[i].Count;
        }

        return picked;
    }
}
