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
    public static Node Of(Node node) => node switch
    {
        NumberNode number => OfNumber(number),
        SequenceNode list => new SequenceNode(list.Items.Select(Of).ToArray(), list.Span, list.Origin),
        MappingNode mapping => new MappingNode(Ordered(mapping), mapping.Span, mapping.Origin),
        _ => node,
    };

    private static Node OfNumber(NumberNode number)
    {
        var text = NumberText.ToJavaScript(number.Text);
        return text == number.Text ? number : new NumberNode(text, number.Span, number.Origin);
    }

    private static MappingEntry[] Ordered(MappingNode mapping) => mapping.Entries
        .Select((entry, position) => (Entry: entry with { Value = Of(entry.Value) }, Position: position, Index: ArrayIndex(entry.Key)))
        .OrderBy(item => item.Index)
        .ThenBy(item => item.Entry.Value is NullNode ? 1 : 0)
        .ThenBy(item => item.Position)
        .Select(item => item.Entry)
        .ToArray();

    // JavaScript objects list keys that are whole numbers below 2^32 - 1 first, in numeric order.
    private static long ArrayIndex(string key) =>
        uint.TryParse(key, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < uint.MaxValue && index.ToString(CultureInfo.InvariantCulture) == key
            ? index
            : long.MaxValue;
}
