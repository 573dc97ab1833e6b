using System;
using System.Linq;

namespace StepFunctionsPS.States.Readers;

/// <summary>What people write in JSONata who know it from other languages, and what it is there.</summary>
internal static class QuerySlips
{
    private const int Around = 3;

    // The longer ones first: the shorter ones are parts of them.
    private static readonly (string Slip, string Advice)[] Signs =
    [
        (JsonataText.End, "The whole value is one expression: join texts by &, as in {% $states.input.name & ' and more' %}."),
        ("!==", "Unequal is !=."),
        ("===", "Equal is =."),
        ("==", "Equal is =."),
        ("&&", "Write and, not &&."),
        ("||", "Write or, not ||."),
        ("=>", "A function is written function($x){ ... }, and at least is >=."),
        ("->", "A function is written function($x){ ... }, and a field stands behind a dot."),
        ("+=", "A variable is set anew: $x := $x + 1."),
        ("!", "Not is written $not(...)."),
        (";", "Put parentheses around what ';' divides: ( ...; ... )."),
        ("{%", "The marks stand around the whole value only: remove the inner ones."),
    ];

    /// <summary>What to do about a problem at an offset; null when it is none of these.</summary>
    public static string? AdviceOn(string text, int offset)
    {
        var end = Math.Min(offset, text.Length);
        return CommaBefore(text, end) ?? Signs.Where(row => Touches(text, row.Slip, end)).Select(row => row.Advice).FirstOrDefault();
    }

    // The problem is at the token that fits no more, which may be any part of the slip.
    private static bool Touches(string text, string slip, int offset)
    {
        var start = Math.Max(0, offset - Around);
        var found = text.IndexOf(slip, start, Math.Min(text.Length, offset + slip.Length) - start, StringComparison.Ordinal);
        return found >= 0 && found <= offset && found + slip.Length >= offset && !(slip == "!" && text.IndexOf("!=", found, StringComparison.Ordinal) == found);
    }

    private static string? CommaBefore(string text, int end)
    {
        if (end >= text.Length || text[end] is not ('}' or ']' or ')')) return null;
        return text.Substring(0, end).TrimEnd().EndsWith(",", StringComparison.Ordinal) ? $"Remove the comma in front of '{text[end]}'." : null;
    }
}
