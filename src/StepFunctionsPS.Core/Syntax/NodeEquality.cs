using System;
using System.Collections.Generic;

namespace StepFunctionsPS.Syntax;

/// <summary>Equality of values as JSON has it: order of keys and spelling of numbers do not count.</summary>
internal sealed class NodeEquality : IEqualityComparer<Node>
{
    public static NodeEquality Instance { get; } = new();

    public bool Equals(Node? x, Node? y)
    {
        if (ReferenceEquals(x, y)) return true;
        return (x, y) switch
        {
            (StringNode a, StringNode b) => a.Value == b.Value,
            (NumberNode a, NumberNode b) => a.Text == b.Text || NumberText.ToDouble(a.Text).Equals(NumberText.ToDouble(b.Text)),
            (BooleanNode a, BooleanNode b) => a.Value == b.Value,
            (NullNode, NullNode) => true,
            (SequenceNode a, SequenceNode b) => SequencesEqual(a, b),
            (MappingNode a, MappingNode b) => MappingsEqual(a, b),
            _ => false,
        };
    }

    public int GetHashCode(Node node) => node switch
    {
        StringNode text => StringComparer.Ordinal.GetHashCode(text.Value),
        NumberNode number => NumberText.ToDouble(number.Text).GetHashCode(),
        BooleanNode flag => flag.Value ? 1 : 2,
        SequenceNode list => list.Items.Count == 0 ? 3 : (list.Items.Count * 31) ^ GetHashCode(list.Items[0]),
        MappingNode map => map.Entries.Count * 37,
        _ => 0,
    };

    private bool SequencesEqual(SequenceNode a, SequenceNode b)
    {
        if (a.Items.Count != b.Items.Count) return false;
        for (var i = 0; i < a.Items.Count; i++)
        {
            if (!Equals(a.Items[i], b.Items[i])) return false;
        }

        return true;
    }

    private bool MappingsEqual(MappingNode a, MappingNode b)
    {
        if (a.Entries.Count != b.Entries.Count) return false;
        foreach (var entry in a.Entries)
        {
            if (!Equals(entry.Value, b[entry.Key])) return false;
        }

        return true;
    }
}
