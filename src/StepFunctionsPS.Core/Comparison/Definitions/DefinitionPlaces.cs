using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Comparison.Definitions;

/// <summary>Gives the parts of a definition that was read from text the places of the tree that the text was written from.</summary>
internal static class DefinitionPlaces
{
    /// <param name="read">What was read; its own places lead into the text, to where nobody looks.</param>
    /// <param name="written">What it was written from; null where that is not known.</param>
    public static Node Of(Node read, Node? written)
    {
        var span = written?.Span ?? default;
        return read switch
        {
            StringNode text => new StringNode(text.Value, span),
            NumberNode number => new NumberNode(number.Text, span),
            BooleanNode flag => new BooleanNode(flag.Value, span),
            SequenceNode list => new SequenceNode(list.Items.Select((item, index) => Of(item, written?.Child(index.ToString(System.Globalization.CultureInfo.InvariantCulture)))).ToArray(), span),
            MappingNode mapping => new MappingNode(Entries(mapping, written as MappingNode), span),
            _ => new NullNode(span),
        };
    }

    private static IReadOnlyList<MappingEntry> Entries(MappingNode mapping, MappingNode? written) => mapping.Entries
        .Select(entry => written?.Find(entry.Key) is { } place ? new MappingEntry(entry.Key, Of(entry.Value, place.Value), place.KeySpan) : new MappingEntry(entry.Key, Of(entry.Value, null)))
        .ToArray();
}
