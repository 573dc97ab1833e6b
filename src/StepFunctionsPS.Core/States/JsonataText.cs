using System;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.States;

/// <summary>JSONata in definitions that are read as they are written, without the model of their states.</summary>
internal static class JsonataText
{
    /// <summary>Whether a machine or a state is written in it.</summary>
    /// <param name="owner">The machine or the state.</param>
    /// <param name="outer">The same of what is around it, which counts where it says nothing.</param>
    public static bool IsLanguageOf(MappingNode owner, bool outer) => owner["QueryLanguage"] is StringNode language ? language.Value == "JSONata" : outer;

    /// <summary>Whether a value is an expression, <c>{% ... %}</c>, and known only when the state runs.</summary>
    public static bool IsExpression(Node? value) => value is StringNode text && text.Value.TrimStart().StartsWith("{%", StringComparison.Ordinal);
}
