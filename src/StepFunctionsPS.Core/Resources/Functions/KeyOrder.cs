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

    private static readonly KeyOrder Instance = new();

    private KeyOrder()
    {
    }

    public static Node Sorted(Node node) => node is MappingNode mapping
        ? new MappingNode(mapping.Entries.OrderBy(entry => entry.Key, Instance).ToArray())
        : node;

    public static Node DeepSorted(Node node) => node switch
    {
        MappingNode mapping => new MappingNode(mapping.Entries.OrderBy(entry => entry.Key, Instance).Select(entry => entry with { Value = DeepSorted(entry.Value) }).ToArray()),
        SequenceNode list => new SequenceNode(list.Items.Select(DeepSorted).ToArray()),
        _ => node,
    };

    public int Compare(string? x, string? y)
    {
        var byLetter = CompareBy(x!, y!, Weight);
        return byLetter != 0 ? byLetter : CompareBy(x!, y!, c => char.IsUpper(c) ? 1 : 0);
    }

    private static int CompareBy(string x, string y, Func<char, int> weight)
    {
        for (var i = 0; i < Math.Min(x.Length, y.Length); i++)
        {
            var difference = weight(x[i]) - weight(y[i]);
            if (difference != 0) return difference;
        }

        return x.Length - y.Length;
    }

    private static int Weight(char c)
    {
        var place = Punctuation.IndexOf(c);
        return place >= 0 ? place : 100 + char.ToLowerInvariant(c);
    }
}
