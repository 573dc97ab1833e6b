using System;
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

    /// <summary><c>{Ref: X}</c>, <c>{Condition: X}</c> or <c>{Fn::Something: ...}</c>.</summary>
    public static bool IsFunction(MappingNode mapping) =>
        mapping.Entries.Count == 1
        && (mapping.Entries[0].Key is "Ref" or "Condition" || mapping.Entries[0].Key.StartsWith("Fn::", StringComparison.Ordinal));

    public static bool HasPlaceholder(string text) =>
        text.IndexOf("{", StringComparison.Ordinal) > 0 && Placeholder.IsMatch(text);
}
