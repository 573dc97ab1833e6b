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
    private static readonly Regex Index = new(@"\[\d+\]", RegexOptions.CultureInvariant);

    private static readonly FieldResult Text = new("text", node => node is StringNode);

    // By the way to the field, without indexes.
    private static readonly Dictionary<string, FieldResult> Fields = new(StringComparer.Ordinal)
    {
        ["Choices/Condition"] = new("true or false", node => node is BooleanNode),
        ["Seconds"] = Number(NumberRanges.Wait),
        ["Timestamp"] = new("a moment such as 2026-01-31T12:00:00Z", node => node is StringNode text && Moment.Read(text.Value) is not null),
        ["TimeoutSeconds"] = Number(NumberRanges.Timeout),
        ["HeartbeatSeconds"] = Number(NumberRanges.Heartbeat),
        ["MaxConcurrency"] = Number(NumberRanges.Concurrency),
        ["ToleratedFailureCount"] = Number(NumberRanges.ToleratedCount),
        ["ToleratedFailurePercentage"] = Number(NumberRanges.ToleratedPercentage),
        ["ItemBatcher/MaxItemsPerBatch"] = Number(NumberRanges.BatchItems),
        ["ItemBatcher/MaxInputBytesPerBatch"] = Number(NumberRanges.BatchBytes),
        ["ItemReader/ReaderConfig/MaxItems"] = Number(NumberRanges.ReaderItems),
        ["Credentials/RoleArn"] = Text,
        ["Error"] = Text,
        ["Cause"] = Text,
    };

    // Only the children of distributed Maps can be made of the entries of an object.
    private static readonly FieldResult InlineItems = new("a list", node => node is SequenceNode);

    private static readonly FieldResult DistributedItems = new("a list or a mapping", node => node is SequenceNode or MappingNode);

    /// <summary>That of a field; null for one that takes anything.</summary>
    /// <param name="state">The state.</param>
    /// <param name="field">The way to the field from the state: <c>Choices[0]/Condition</c>.</param>
    public static FieldResult? Of(State state, string field) =>
        field == "Items" ? state is MapState { Fields.IsDistributed: true } ? DistributedItems : InlineItems
        : Fields.TryGetValue(Index.Replace(field, ""), out var found) ? found : null;

    private static FieldResult Number(NumberRange range) => new(range.Words, node => node is NumberNode number && range.Has(number));
}
