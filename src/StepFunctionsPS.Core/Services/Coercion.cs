using System.Globalization;
using System.Linq;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Services;

/// <summary>
/// What the framework makes of a value before it looks at it: its schema turns numbers into text, text into numbers,
/// a single value into a list and a list of one into its value where the other is wanted. Anything else stays as it is.
/// </summary>
internal static class Coercion
{
    public static Node ToText(Node value) => Single(value) switch
    {
        StringNode text => text,
        NumberNode or BooleanNode => new StringNode(ScalarText.Of(Single(value))!, value.Span, value.Origin),
        _ => value,
    };

    public static Node ToNumber(Node value) =>
        Single(value) is NumberNode number ? number
        : Single(value) is StringNode text && double.TryParse(text.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out _)
            ? new NumberNode(NumberText.ToJavaScript(text.Value), value.Span, value.Origin)
        : value;

    public static Node ToFlag(Node value) => Single(value) switch
    {
        BooleanNode flag => flag,
        StringNode { Value: "true" } or NumberNode { Text: "1" } => new BooleanNode(true, value.Span, value.Origin),
        StringNode { Value: "false" } or NumberNode { Text: "0" } => new BooleanNode(false, value.Span, value.Origin),
        _ => value,
    };

    public static Node ToList(Node value) => value is StringNode or NumberNode or BooleanNode
        ? new SequenceNode([value], value.Span, value.Origin)
        : value;

    public static Node ToTexts(Node value) => ToList(value) is SequenceNode list
        ? new SequenceNode(list.Items.Select(ToText).ToArray(), list.Span, list.Origin)
        : value;

    private static Node Single(Node value) =>
        value is SequenceNode { Items: [StringNode or NumberNode or BooleanNode] } list ? list.Items[0] : value;

    /// <summary>Whether JavaScript takes the value for true; where it does not, the framework falls back to its next choice.</summary>
    public static bool IsTruthy(Node? value) => value switch
    {
        null or NullNode or UnknownNode => false,
        BooleanNode flag => flag.Value,
        StringNode text => text.Value.Length > 0,
        NumberNode number => NumberText.ToDouble(number.Text) != 0,
        _ => true,
    };
}
