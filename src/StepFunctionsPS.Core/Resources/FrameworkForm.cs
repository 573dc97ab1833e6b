using System;
using System.Globalization;
using System.Linq;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Resources;

/// <summary>
/// A value as the Serverless Framework holds it when it writes a template: numbers spelled by JavaScript, keys that
/// are array indexes first, and null values last (its schema check takes them out and puts them back). A definition's
/// text equals the deployed one only in this form.
/// </summary>
internal static class FrameworkForm
{
    private const long NoIndex = long.MaxValue;

    public static Node Of(Node node) => node switch
    {
        NumberNode number => OfNumber(number),
        SequenceNode list => list.WithItems(Of),
        MappingNode mapping => Ordered(mapping).WithValues(entry => Of(entry.Value)),
        _ => node,
    };

    private static Node OfNumber(NumberNode number)
    {
        var text = NumberText.ToJavaScript(number.Text);
        return text == number.Text ? number : new NumberNode(text, number.Span, number.Origin);
    }

    // Few mappings have keys or values that move, and sorting is stable.
    private static MappingNode Ordered(MappingNode mapping) => Array.Exists(mapping.EntryArray, entry => entry.Value is NullNode || ArrayIndex(entry.Key) != NoIndex)
        ? new MappingNode(mapping.Entries.OrderBy(entry => ArrayIndex(entry.Key)).ThenBy(entry => entry.Value is NullNode ? 1 : 0).ToArray(), mapping.Span, mapping.Origin)
        : mapping;

    // JavaScript objects list keys that are whole numbers below 2^32 - 1 first, in numeric order.
    private static long ArrayIndex(string key) =>
        key.Length > 0 && key[0] is >= '0' and <= '9' && uint.TryParse(key, NumberStyles.None, CultureInfo.InvariantCulture, out var index)
        && index < uint.MaxValue && index.ToString(CultureInfo.InvariantCulture) == key
            ? index
            : NoIndex;
}
