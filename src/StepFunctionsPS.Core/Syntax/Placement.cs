using System.Linq;
using StepFunctionsPS.Text;

namespace StepFunctionsPS.Syntax;

/// <summary>Gives values a place that they do not have of themselves, such as the variable that they came from.</summary>
internal static class Placement
{
    /// <summary>The same value, all of it at one place.</summary>
    public static Node At(Node value, SourceSpan span) => value switch
    {
        StringNode text => new StringNode(text.Value, span),
        NumberNode number => new NumberNode(number.Text, span),
        BooleanNode flag => new BooleanNode(flag.Value, span),
        NullNode => new NullNode(span),
        SequenceNode list => new SequenceNode(list.Items.Select(item => At(item, span)).ToArray(), span),
        MappingNode mapping => new MappingNode(mapping.Entries.Select(entry => new MappingEntry(entry.Key, At(entry.Value, span), span)).ToArray(), span),
        _ => new UnknownNode(span),
    };

    /// <summary>The same value; where it has no place, it gets one.</summary>
    public static Node OrAt(Node value, SourceSpan span) => value.Span.Source is null ? At(value, span) : value;
}
