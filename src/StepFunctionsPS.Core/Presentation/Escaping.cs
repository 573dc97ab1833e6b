using System.Collections.Generic;
using System.Linq;

namespace StepFunctionsPS.Presentation;

/// <summary>How a place spells the characters that its commands are made of.</summary>
/// <param name="spellings">Each character and its spelling; what brings in new signs, the percent sign, first.</param>
internal sealed class Escaping(params (string Character, string Spelling)[] spellings)
{
    private readonly IReadOnlyList<(string Character, string Spelling)> spellings = spellings;

    public string Of(string text) => spellings.Aggregate(text, (spelled, entry) => spelled.Replace(entry.Character, entry.Spelling));

    /// <summary>The same, and more.</summary>
    public Escaping With(params (string Character, string Spelling)[] more) => new([.. spellings, .. more]);
}
