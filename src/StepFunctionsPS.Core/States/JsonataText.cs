using System;
using System.Linq;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.States;

/// <summary>JSONata in definitions that are read as they are written, without the model of their states.</summary>
internal static class JsonataText
{
    public const string Begin = "{%";
    public const string End = "%}";

    /// <summary>Whether a machine or a state is written in it.</summary>
    /// <param name="owner">The machine or the state.</param>
    /// <param name="outer">The same of what is around it, which counts where it says nothing.</param>
    public static bool IsLanguageOf(MappingNode owner, bool outer) => owner["QueryLanguage"] is StringNode language ? language.Value == "JSONata" : outer;

    /// <summary>
    /// Whether a value is an expression, <c>{% ... %}</c>, and known only when the state runs; also one of which
    /// CloudFormation writes a part: <c>!Sub "{% '${Orders}' %}"</c>.
    /// </summary>
    public static bool IsExpression(Node? value) => value switch
    {
        StringNode text => text.Value.TrimStart().StartsWith(Begin, StringComparison.Ordinal),
        MappingNode mapping => Opaque.FunctionKey(mapping) is not null && mapping.Entries.Any(entry => HasExpression(entry.Value)),
        _ => false,
    };

    /// <summary>The text of a <c>Fn::Sub</c> that is an expression, in which the names to be filled in stand as they do in any text; null for other values.</summary>
    public static StringNode? Substituted(Node value) =>
        value is MappingNode { Entries: [{ Key: "Fn::Sub", Value: StringNode text }] } && Inside(text.Value) is not null ? text : null;

    /// <summary>What stands between the marks; null where the text is no expression, as with blanks around the marks.</summary>
    public static string? Inside(string text) =>
        text.Length >= Begin.Length + End.Length && text.StartsWith(Begin, StringComparison.Ordinal) && text.EndsWith(End, StringComparison.Ordinal)
            ? text.Substring(Begin.Length, text.Length - Begin.Length - End.Length)
            : null;

    private static bool HasExpression(Node node) => node switch
    {
        SequenceNode list => list.Items.Any(HasExpression),
        MappingNode mapping => mapping.Entries.Any(entry => HasExpression(entry.Value)),
        _ => IsExpression(node),
    };
}
