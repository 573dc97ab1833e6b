using System;
using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Resources.Functions;

/// <summary>
/// Keys in the order of JavaScript's <c>localeCompare</c>: punctuation before digits before letters, letters without
/// regard to case, lower case first among equals. It is spelled out here because the order of .NET depends on the machine.
/// </summary>
internal sealed class KeyOrder : IComparer<string>
{
    private const string Punctuation = "_-,;:!?.'\"()[]{}@*/\\&#%`^+<=>|~$";

    public static readonly KeyOrder Instance = new();

    private static readonly int[] AsciiWeights = Enumerable.Range(0, 128).Select(c => WeightOf((char)c)).ToArray();

    private KeyOrder()
    {
    }

    public static Node Sorted(Node node) => node is MappingNode mapping
        ? new MappingNode(mapping.Entries.OrderBy(entry => entry.Key, Instance).ToArray())
        : node;

    public static Node DeepSorted(Node node) => node switch
    {
        MappingNode mapping => new MappingNode(mapping.Entries.OrderBy(entry => entry.Key, Instance).ToArray()).WithValues(entry => DeepSorted(entry.Value)),
        SequenceNode list => list.WithItems(DeepSorted),
        _ => node,
    };

    public int Compare(string? x, string? y)
    {
        var byCase = 0;
        for (var i = 0; i < Math.Min(x!.Length, y!.Length); i++)
        {
            if (x[i] == y[i]) continue;
            var byLetter = Weight(x[i]) - Weight(y[i]);
            if (byLetter != 0) return byLetter;
            if (byCase == 0) byCase = char.IsUpper(x[i]) ? 1 : -1;
        }

        return x.Length != y.Length ? x.Length - y.Length : byCase;
    }

    private static int Weight(char c) => c < AsciiWeights.Length ? AsciiWeights[c] : WeightOf(c);

    private static int WeightOf(char c)
    {
        var place = Punctuation.IndexOf(c);
        return place >= 0 ? place : 100 + char.ToLowerInvariant(c);
    }
}
