using System;
using System.Collections;
using System.Collections.Generic;
using System.Globalization;
using StepFunctionsPS.Syntax;
using StepFunctionsPS.Values;

namespace StepFunctionsPS.Inputs;

/// <summary>Reads the hashtables that answer variables.</summary>
internal static class Answers
{
    /// <summary>Keys with their values as text, as a command line would give them.</summary>
    /// <exception cref="ValueRefusal">A value is no text, number, true or false.</exception>
    public static IReadOnlyDictionary<string, string> Texts(IDictionary? table)
    {
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (key, node) in Entries(table))
        {
            texts[key] = node switch
            {
                StringNode text => text.Value,
                NumberNode number => number.Text,
                BooleanNode flag => flag.Value ? "true" : "false",
                NullNode => "",
                _ => throw new ValueRefusal($"it is {node.Kind}", key),
            };
        }

        return texts;
    }

    /// <summary>Keys with their values as they are.</summary>
    /// <exception cref="ValueRefusal">A value has no form in JSON.</exception>
    public static IReadOnlyDictionary<string, Node> Nodes(IDictionary? table)
    {
        var nodes = new Dictionary<string, Node>(StringComparer.Ordinal);
        foreach (var (key, node) in Entries(table)) nodes[key] = node;
        return nodes;
    }

    private static IEnumerable<(string Key, Node Value)> Entries(IDictionary? table)
    {
        if (table is null) yield break;
        foreach (DictionaryEntry entry in table)
        {
            var key = Convert.ToString(entry.Key, CultureInfo.InvariantCulture) ?? "";
            Node value;
            try
            {
                value = ValueReader.Read(entry.Value);
            }
            catch (ValueRefusal refusal)
            {
                throw new ValueRefusal(refusal.Message, key);
            }

            yield return (key, value);
        }
    }
}
