using System.Collections.Generic;
using System.Linq;

namespace StepFunctionsPS.Comparison.Access;

/// <summary>Several things in one line of words.</summary>
internal static class WordList
{
    private const int Most = 4;

    /// <summary><c>a, b and 3 more</c></summary>
    public static string Of(IEnumerable<string> words, string separator = ", ")
    {
        var all = words.Distinct().ToArray();
        return all.Length <= Most ? string.Join(separator, all) : $"{string.Join(separator, all.Take(Most - 1))} and {all.Length - Most + 1} more";
    }
}
