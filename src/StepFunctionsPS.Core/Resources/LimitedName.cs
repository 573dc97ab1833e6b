using System.Text.RegularExpressions;

namespace StepFunctionsPS.Resources;

/// <summary>Names that are put together from others and may get longer than AWS takes: the end is replaced by a hash of the whole.</summary>
internal static class LimitedName
{
    private const int LongestRule = 64;
    private const int LongestPolicy = 128;

    private static readonly Regex NotInRules = new(@"[^.\-_A-Za-z0-9]", RegexOptions.CultureInvariant);

    /// <summary>The name of a rule of EventBridge, or the id of its target; other characters than it takes become hyphens.</summary>
    public static string OfRule(string name)
    {
        // A reference in the name is known to CloudFormation only.
        if (name.Contains("#{")) return name;
        var taken = NotInRules.Replace(name, "-");
        return taken == name ? Shorten(name, LongestRule) : Shorten($"{taken}-{Md5.Short(name)}", LongestRule);
    }

    /// <summary>The name of a policy inside a role.</summary>
    public static string OfPolicy(string name) => name.Contains("#{") ? name : Shorten(name, LongestPolicy);

    private static string Shorten(string name, int most)
    {
        if (name.Length <= most) return name;
        var hash = "-" + Md5.Short(name);
        return name.Substring(0, most - hash.Length) + hash;
    }
}
