using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using Xunit;

namespace StepFunctionsPS.Tests.Fuzz;

/// <summary>What a reader made of a text.</summary>
/// <param name="Kind">The kind of the result, in a word.</param>
/// <param name="Findings">What it found.</param>
internal sealed record FuzzOutcome(string Kind, IReadOnlyList<Diagnostic> Findings)
{
    // No user writes such names, and no fuzzed text has them.
    private static readonly Regex Internals = new(@"\bSystem\.[A-Z]|YamlDotNet|StepFunctionsPS\.[A-Z]\w+\.|\w+Exception\b|^\s+at \w+\.|Object reference|Index was out|Value cannot be null|Specified argument", RegexOptions.Multiline);

    /// <summary>A failure in words, which have to be fit for users too.</summary>
    public static FuzzOutcome Refused(string words)
    {
        CheckWords(words);
        return new FuzzOutcome("refused", []);
    }

    /// <summary>What tells one outcome from another: an input that leads to a new one is worth keeping.</summary>
    public string Signature => $"{Kind} {string.Join(" ", Findings.Select(finding => finding.Code).Distinct().Order())}";

    /// <summary>Findings have places in their texts, and words for users.</summary>
    public void Check()
    {
        foreach (var finding in Findings)
        {
            CheckWords(finding.Message);
            CheckWords(finding.Advice);
            foreach (var span in finding.Related.Select(place => place.Span).Append(finding.Span))
                Assert.True(span.Source is not { } source || (span.Start >= 0 && span.End >= span.Start && span.End <= source.Text.Length), $"{finding.Code} stands at {span.Start}-{span.End}, outside of its text");
        }
    }

    private static void CheckWords(string words)
    {
        Assert.False(Internals.IsMatch(words), $"internals are told: {words}");
        Assert.False(words.Any(letter => char.IsControl(letter)), $"a control character is told: {words.Replace("\u001b", "ESC")}");
        Assert.True(words.Length <= 20_000, $"{words.Length} characters are told");
    }
}
