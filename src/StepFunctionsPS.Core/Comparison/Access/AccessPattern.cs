using System;
using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Comparison.Access;

/// <summary>Actions, resources or principals that a statement names: one text with wildcards, or all but some.</summary>
/// <param name="Texts">The text, or those that are left out.</param>
/// <param name="IsNot">Whether it is all but these.</param>
internal sealed record AccessPattern(IReadOnlyList<string> Texts, bool IsNot)
{
    public static AccessPattern All { get; } = new(["*"], false);

    /// <summary>What a field names; one value is a list of it.</summary>
    public static IEnumerable<AccessPattern> Read(Node? given, string prefix = "") => TextsOf(given).Select(text => new AccessPattern([prefix + text], false));

    /// <summary>All but what a field names.</summary>
    public static AccessPattern Except(Node given, string prefix = "") => new(TextsOf(given).Select(text => prefix + text).OrderBy(text => text, StringComparer.Ordinal).ToArray(), true);

    /// <summary>Whether all that the other one names is named by this.</summary>
    public bool Covers(AccessPattern other) => (IsNot, other.IsNot) switch
    {
        (false, false) => Wildcard.Covers(Texts[0], other.Texts[0]),
        (false, true) => Texts[0] == "*",
        (true, false) => !Texts.Any(text => Wildcard.Covers(text, other.Texts[0]) || Wildcard.Covers(other.Texts[0], text)),
        (true, true) => Texts.All(text => other.Texts.Any(left => Wildcard.Covers(left, text))),
    };

    /// <inheritdoc/>
    public override string ToString() => IsNot ? "all but " + WordList.Of(Texts) : Texts[0];

    private static IEnumerable<string> TextsOf(Node? given) => given switch
    {
        null => [],
        SequenceNode list => list.Items.SelectMany(TextsOf),
        _ => FunctionText.Of(given) is { } text ? text == "${AWS::NoValue}" ? [] : [text] : [given.ToString()],
    };
}
