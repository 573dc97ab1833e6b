using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Comparison;

/// <summary>
/// Values as they may be shown. What is deployed may hold secrets that nobody told of: they are known by the place, where
/// the new value is secret, and by their names.
/// </summary>
/// <param name="shown">A text without the secrets that are known.</param>
internal sealed class Redaction(Func<string, string> shown)
{
    private const string Hidden = "***";
    private const string Differs = "the secret differs";

    private static readonly Regex SecretName = new("(pass(w(or)?d)?|pwd|secret(string)?|token|api_?key(_?value)?|private_?key|credentials?|access_?key)(\\W.*)?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    /// <summary>A text in words.</summary>
    public string Show(string words) => words.Length == 0 ? words : shown(words);

    /// <summary>
    /// Where secrets come in: what goes from beside one may be its old value under another name, or at another place of a list.
    /// </summary>
    public ISet<string> Places(IEnumerable<Difference> differences) =>
        new HashSet<string>(differences.Where(difference => difference.After is { } after && after.ToString() is var text && shown(text) != text).Select(difference => Around(difference.Path)), StringComparer.Ordinal);

    /// <summary>What holds a place.</summary>
    public static string Around(string path) => path.Substring(0, Math.Max(0, path.LastIndexOfAny(['.', '['])));

    /// <summary>What stands before and after, and words when it is a secret that differs.</summary>
    /// <param name="difference">The difference.</param>
    /// <param name="isSecret">Whether the place holds a secret, whatever is there.</param>
    public (string? Before, string? After, string Detail) Show(Difference difference, bool isSecret = false)
    {
        var key = difference.Path.Substring(difference.Path.LastIndexOf('.') + 1);
        var isDefinition = PathText.IsAtOrBelow(difference.Path, "Definition");
        var (before, after) = (Text(difference.Before, key, isSecret, isDefinition), Text(difference.After, key, isSecret, isDefinition));
        // They are of two kinds, such as a number and its digits.
        if (before == after && before is not null && before != Hidden) (before, after) = (JsonWriter.WriteCompact(difference.Before!), JsonWriter.WriteCompact(difference.After!));
        var visible = after is null ? null : shown(after);
        if (visible != after && before is not null)
        {
            // Only the parts that are known to be secret differ.
            return (Hidden, visible, IsMadeOf(before, visible!.Split([Hidden], StringSplitOptions.None)) ? Differs : "");
        }

        return (before is null ? null : shown(before), visible, before == Hidden && visible == Hidden ? Differs : "");
    }

    // Whether a text has these pieces in order, from its start to its end. An expression with a star for each secret would try all ways.
    private static bool IsMadeOf(string text, string[] pieces)
    {
        var (first, last) = (pieces[0], pieces[pieces.Length - 1]);
        if (pieces.Length == 1) return text == first;
        var (at, end) = (first.Length, text.Length - last.Length);
        if (at > end || !text.StartsWith(first, StringComparison.Ordinal) || !text.EndsWith(last, StringComparison.Ordinal)) return false;
        foreach (var piece in pieces.Skip(1).Take(pieces.Length - 2))
        {
            var found = text.IndexOf(piece, at, end - at, StringComparison.Ordinal);
            if (found < 0) return false;
            at = found + piece.Length;
        }

        return true;
    }

    private static string? Text(Node? node, string key, bool isSecret, bool isDefinition) => node is null ? null : (isDefinition && !isSecret ? node : Without(node, key, isSecret)) switch
    {
        StringNode text => text.Value,
        NumberNode number => number.Text,
        var other => JsonWriter.WriteCompact(other),
    };

    // Names of secrets, such as references to them, are none.
    private static Node Without(Node node, string key, bool isSecret) => node switch
    {
        StringNode text when (isSecret || SecretName.IsMatch(key)) && !text.Value.StartsWith("{{resolve:", StringComparison.Ordinal) => new StringNode(Hidden),
        NumberNode when isSecret => new StringNode(Hidden),
        MappingNode mapping => new MappingNode(mapping.Entries.Select(entry => entry with { Value = entry.Key == "Ref" ? entry.Value : Without(entry.Value, entry.Key, isSecret) }).ToArray()),
        SequenceNode list => new SequenceNode(list.Items.Select(item => Without(item, key, isSecret)).ToArray()),
        _ => node,
    };
}
