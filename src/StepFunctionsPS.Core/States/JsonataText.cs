using System;
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

    /// <summary>Whether a value is an expression, <c>{% ... %}</c>, and known only when the state runs.</summary>
    public static bool IsExpression(Node? value) => value is StringNode text && text.Value.TrimStart().StartsWith(Begin, StringComparison.Ordinal);

    /// <summary>What stands between the marks; null where the text is no expression, as with blanks around the marks.</summary>
    public static string? Inside(string text) =>
        text.Length >= Begin.Length + End.Length && text.StartsWith(Begin, StringComparison.Ordinal) && text.EndsWith(End, StringComparison.Ordinal)
            ? text.Substring(Begin.Length, text.Length - Begin.Length - End.Length)
            : null;
}
