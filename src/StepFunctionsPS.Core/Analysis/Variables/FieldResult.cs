using System;
using System.Collections.Generic;
using System.Text.RegularExpressions;
using StepFunctionsPS.States;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Analysis.Variables;

/// <summary>What a field takes of an expression.</summary>
/// <param name="Words">In words, for messages.</param>
/// <param name="Takes">Whether a value that is known will do.</param>
internal sealed record FieldResult(string Words, Func<Node, bool> Takes)
{
    private const double Longest = 99_999_999;
    private const double MostItems = 100_000_000;

    private static readonly Regex Index = new(@"\[\d+\]", RegexOptions.CultureInvariant);

    private static readonly FieldResult Text = new("text", node => node is StringNode);

    // By the way to the field, without indexes.
    private static readonly Dictionary<string, FieldResult> Fields = new(StringComparer.Ordinal)
    {
        ["Choices/Condition"] = new("true or false", node => node is BooleanNode),
        ["Items"] = new("a list", node => node is SequenceNode or MappingNode),
        ["Seconds"] = Number(0, Longest),
        ["Timestamp"] = new("a moment such as 2026-01-31T12:00:00Z", node => node is StringNode text && Moment.Read(text.Value) is not null),
        ["TimeoutSeconds"] = Number(1, Longest),
        ["HeartbeatSeconds"] = Number(1, Longest),
        ["MaxConcurrency"] = Number(0),
        ["ToleratedFailureCount"] = Number(0),
        ["ToleratedFailurePercentage"] = Number(0, 100, isWhole: false),
        ["ItemBatcher/MaxItemsPerBatch"] = Number(0, MostItems),
        ["ItemBatcher/MaxInputBytesPerBatch"] = Number(0, 262_144),
        ["ItemReader/ReaderConfig/MaxItems"] = Number(0, MostItems),
        ["Credentials/RoleArn"] = Text,
        ["Error"] = Text,
        ["Cause"] = Text,
    };

    /// <summary>That of a field; null for one that takes anything.</summary>
    /// <param name="field">The way to it from the state: <c>Choices[0]/Condition</c>.</param>
    public static FieldResult? Of(string field) => Fields.TryGetValue(Index.Replace(field, ""), out var found) ? found : null;

    private static FieldResult Number(double least, double most = double.PositiveInfinity, bool isWhole = true)
    {
        var range = new NumberRange("", least, most, isWhole);
        return new FieldResult(range.Words, node => node is NumberNode number && range.Has(number));
    }
}
