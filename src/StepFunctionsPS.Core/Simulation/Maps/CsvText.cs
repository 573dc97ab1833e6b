using System.Collections.Generic;
using System.Text;

namespace StepFunctionsPS.Simulation.Maps;

/// <summary>Takes text in columns apart (RFC 4180): fields may stand in quotes, in which two stand for one; empty lines count for nothing.</summary>
internal static class CsvText
{
    public static IEnumerable<IReadOnlyList<string>> Rows(string text, char delimiter)
    {
        var at = 0;
        while (at < text.Length)
        {
            var row = new List<string>();
            do row.Add(Field(text, delimiter, ref at));
            while (Take(text, delimiter, ref at));
            if (Take(text, '\r', ref at) | Take(text, '\n', ref at) && row is [""]) continue;
            yield return row;
        }
    }

    private static string Field(string text, char delimiter, ref int at)
    {
        if (at < text.Length && text[at] == '"') return Quoted(text, delimiter, ref at);
        var start = at;
        SkipPlain(text, delimiter, ref at);
        return text.Substring(start, at - start);
    }

    // What follows the closing quote belongs to the field as it stands.
    private static string Quoted(string text, char delimiter, ref int at)
    {
        var field = new StringBuilder();
        for (at++; at < text.Length; at++)
        {
            if (text[at] == '"' && !(++at < text.Length && text[at] == '"')) break;
            field.Append(text[at]);
        }

        var start = at;
        SkipPlain(text, delimiter, ref at);
        return field.Append(text, start, at - start).ToString();
    }

    private static void SkipPlain(string text, char delimiter, ref int at)
    {
        while (at < text.Length && text[at] != delimiter && text[at] is not ('\r' or '\n')) at++;
    }

    private static bool Take(string text, char wanted, ref int at)
    {
        if (at >= text.Length || text[at] != wanted) return false;
        at++;
        return true;
    }
}
