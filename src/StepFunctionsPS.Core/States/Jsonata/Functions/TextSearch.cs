using System;

namespace StepFunctionsPS.States.Jsonata.Functions;

/// <summary>Finds a text in another, in a time that grows with their lengths and not with the product of these.</summary>
internal static class TextSearch
{
    // The search of .NET is the fastest for what people look for, and begins anew at each place.
    private const int LongestPlain = 256;

    public static int IndexOf(string text, string part, int from, Evaluation evaluation)
    {
        if (part.Length <= LongestPlain) return text.IndexOf(part, from, StringComparison.Ordinal);
        if (part.Length > text.Length - from) return -1;
        evaluation.Charge(part.Length);
        return Find(text, part, from, Borders(part));
    }

    // Knuth, Morris and Pratt: no character of the text is looked at again once it has matched.
    private static int Find(string text, string part, int from, int[] borders)
    {
        var matched = 0;
        for (var i = from; i < text.Length; i++)
        {
            while (matched > 0 && text[i] != part[matched]) matched = borders[matched - 1];
            if (text[i] == part[matched]) matched++;
            if (matched == part.Length) return i - matched + 1;
        }

        return -1;
    }

    // For each beginning of the text the longest one, shorter than it, with which it also ends.
    private static int[] Borders(string part)
    {
        var borders = new int[part.Length];
        var matched = 0;
        for (var i = 1; i < part.Length; i++)
        {
            while (matched > 0 && part[i] != part[matched]) matched = borders[matched - 1];
            if (part[i] == part[matched]) matched++;
            borders[i] = matched;
        }

        return borders;
    }
}
