using System;
using System.Linq;
using System.Text.RegularExpressions;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.States;

/// <summary>
/// Recognises values that this compiler cannot look into: CloudFormation functions in place of a value,
/// placeholders that are filled in at deployment, and values about which an error was already reported.
/// </summary>
internal static class Opaque
{
    private static readonly Regex Placeholder = new(@"\$\{[^}]*\}|#\{[^}]*\}", RegexOptions.CultureInvariant);

    public static bool Is(Node? node) => node switch
    {
        UnknownNode => true,
        MappingNode mapping => IsFunction(mapping),
        StringNode text => HasPlaceholder(text.Value),
        _ => false,
    };

    /// <summary>
    /// <c>{Ref: X}</c>, <c>{Fn::Something: ...}</c> or <c>{Condition: X}</c>. As for the plugin, keys beside the first
    /// two change nothing about that; a Condition with others is a rule in JSONata.
    /// </summary>
    public static bool IsFunction(MappingNode mapping) => FunctionKey(mapping) is not null || mapping.Entries is [{ Key: "Condition" }];

    /// <summary>The key that makes a mapping a function of CloudFormation; null when there is none.</summary>
    public static string? FunctionKey(MappingNode mapping) =>
        mapping.Entries.FirstOrDefault(entry => entry.Key == "Ref" || entry.Key.StartsWith("Fn::", StringComparison.Ordinal))?.Key;

    public static bool HasPlaceholder(string text) =>
        text.IndexOf("{", StringComparison.Ordinal) > 0 && Placeholder.IsMatch(text);
}
