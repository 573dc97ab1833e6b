using System.Linq;

namespace StepFunctionsPS.States.Jsonata.Functions;

/// <summary>Counts the characters of Unicode in a text, where a surrogate pair is one.</summary>
internal static class CodePoints
{
    public static int Count(string text)
    {
        var count = text.Length;
        for (var i = 1; i < text.Length; i++)
        {
            if (char.IsSurrogatePair(text[i - 1], text[i])) count--;
        }

        return count;
    }

    /// <summary>From one character up to another.</summary>
    public static string Slice(string text, int from, int to)
    {
        if (from >= to) return "";
        if (!text.Any(char.IsSurrogate)) return text.Substring(from, to - from);
        var start = Offset(text, 0, from);
        return text.Substring(start, Offset(text, start, to - from) - start);
    }

    private static int Offset(string text, int start, int count)
    {
        var at = start;
        for (; count > 0 && at < text.Length; count--) at += char.IsHighSurrogate(text[at]) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]) ? 2 : 1;
        return at;
    }
}
