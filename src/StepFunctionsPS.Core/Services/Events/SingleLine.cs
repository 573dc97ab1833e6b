using System.Linq;
using System.Text.RegularExpressions;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Services.Events;

/// <summary>
/// Values without line breaks. The plugin takes them out of what event rules match and send, so that long texts
/// may be written on several lines; deployed rules have it so.
/// </summary>
internal static class SingleLine
{
    // A line break as JSON spells it, not one whose backslash is itself escaped.
    private static readonly Regex Escaped = new(@"(?<!\\)((?:\\\\)*)\\[nr]", RegexOptions.CultureInvariant);

    public static Node Of(Node node) => node switch
    {
        StringNode text => Of(text),
        SequenceNode list => new SequenceNode(list.Items.Select(Of).ToArray(), list.Span, list.Origin),
        MappingNode mapping => new MappingNode(mapping.Entries.Select(entry => entry with { Key = Join(entry.Key), Value = Of(entry.Value) }).ToArray(), mapping.Span, mapping.Origin),
        _ => node,
    };

    public static StringNode Of(StringNode text) => Join(text.Value) is var joined && joined == text.Value ? text : new StringNode(joined, text.Span, text.Origin);

    /// <summary>A JSON text without the line breaks inside its texts.</summary>
    public static StringNode OfJson(StringNode text) => new(Escaped.Replace(text.Value, "$1"), text.Span, text.Origin);

    private static string Join(string text) => text.Replace("\r", "").Replace("\n", "");
}
