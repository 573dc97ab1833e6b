using System;
using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.States;
using StepFunctionsPS.States.Jsonata;

namespace StepFunctionsPS.Analysis.Variables;

/// <summary>Texts with the marks of an expression in their midst, or with the last one only: all of it stays text.</summary>
internal static class MarkedText
{
    private const int LongestAdvice = 100;

    /// <summary>What was meant, such as <c>'Hello ' &amp; $states.input.name</c>; dots where that is long; null for a text that is meant as one.</summary>
    public static string? Meant(string text)
    {
        var begin = text.IndexOf(JsonataText.Begin, StringComparison.Ordinal);
        if (begin < 0) return MeantWithoutBegin(text.Trim());
        // What looks like JSON is a definition or a request of its own, with expressions for who gets it.
        if (begin == 0 || text.TrimStart()[0] is '{' or '[' || PartsOf(text) is not { } parts) return null;
        var joined = string.Join(" & ", parts);
        return joined.Length <= LongestAdvice && joined.IndexOf('\n') < 0 ? joined : "'...' & ...";
    }

    private static string? MeantWithoutBegin(string text)
    {
        if (!text.EndsWith(JsonataText.End, StringComparison.Ordinal)) return null;
        var inside = text.Substring(0, text.Length - JsonataText.End.Length).Trim('{', '%', ' ');
        return FactsOf(inside) is { Variables.Count: > 0 } ? inside : null;
    }

    /// <summary>The texts in quotes and the expressions, one behind the other; null when one of them is no expression.</summary>
    private static List<string>? PartsOf(string text)
    {
        var parts = new List<string>();
        for (var at = 0; at < text.Length;)
        {
            var begin = text.IndexOf(JsonataText.Begin, at, StringComparison.Ordinal);
            if (begin != at) parts.Add(Quoted(begin < 0 ? text.Substring(at) : text.Substring(at, begin - at)));
            if (begin < 0) break;
            var end = text.IndexOf(JsonataText.End, begin + JsonataText.Begin.Length, StringComparison.Ordinal);
            if (end < 0) return null;
            var inside = text.Substring(begin + JsonataText.Begin.Length, end - begin - JsonataText.Begin.Length).Trim();
            if (FactsOf(inside) is null) return null;
            parts.Add(inside);
            at = end + JsonataText.End.Length;
        }

        return parts;
    }

    // Other tools have such marks too, as in {% endif %}; no expression of a state reads a name of nothing.
    private static JsonataFacts? FactsOf(string inside) =>
        JsonataParser.Parse(inside, JsonataDialect.StepFunctions).Expression?.Facts is { BareNames.Count: 0 } facts ? facts : null;

    private static string Quoted(string text) => text.Contains('\'') ? $"\"{text}\"" : $"'{text}'";
}
