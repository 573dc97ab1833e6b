using System.Collections.Generic;

namespace StepFunctionsPS.States.Choices;

/// <summary>The patterns of StringMatches: <c>*</c> stands for any text, <c>\*</c> and <c>\\</c> for themselves.</summary>
internal static class StringPattern
{
    // Negative stands for '*'; a backtrack to the last one is enough, so time stays linear in practice.
    private const int Any = -1;

    public static bool Matches(string pattern, string text)
    {
        var parts = Parts(pattern);
        var (at, part, starAt, starPart) = (0, 0, 0, -1);
        while (at < text.Length)
        {
            if (part < parts.Count && parts[part] == Any)
            {
                starPart = part++;
                starAt = at;
            }
            else if (part < parts.Count && parts[part] == text[at])
            {
                part++;
                at++;
            }
            else if (starPart >= 0)
            {
                part = starPart + 1;
                at = ++starAt;
            }
            else
            {
                return false;
            }
        }

        while (part < parts.Count && parts[part] == Any) part++;
        return part == parts.Count;
    }

    private static List<int> Parts(string pattern)
    {
        var parts = new List<int>(pattern.Length);
        for (var i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] == '\\' && i + 1 < pattern.Length) parts.Add(pattern[++i]);
            else parts.Add(pattern[i] == '*' ? Any : pattern[i]);
        }

        return parts;
    }
}
