using System.Text.RegularExpressions;

namespace StepFunctionsPS.Deployment;

/// <summary>A usual cause of failures, known by AWS's words for it.</summary>
internal sealed class FailureCause(string words, string advice, string resourceType = "")
{
    private readonly Regex words = new(words, RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    /// <summary>What to do; <c>{0}</c> stands for what the words name in their group.</summary>
    /// <returns>Null when it is another cause.</returns>
    public string? AdviceFor(string type, string reason) =>
        type.StartsWith(resourceType, System.StringComparison.Ordinal) && words.Match(reason) is { Success: true } match ? advice.Replace("{0}", match.Groups[1].Value) : null;
}
