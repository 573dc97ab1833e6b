namespace StepFunctionsPS.States.Jsonata.Pictures;

/// <summary>The case of names and numbers in words.</summary>
internal enum LetterCase
{
    Lower,
    Upper,
    Title,
}

/// <summary>Puts words into a case.</summary>
internal static class LetterCases
{
    /// <summary>Of words that are in title case.</summary>
    public static string Apply(this LetterCase wanted, string words) => wanted switch
    {
        LetterCase.Upper => words.ToUpperInvariant(),
        LetterCase.Lower => words.ToLowerInvariant(),
        _ => words,
    };
}
