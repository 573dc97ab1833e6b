using System;
using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Syntax;
using StepFunctionsPS.Text;

namespace StepFunctionsPS.Comparison.Definitions;

/// <summary>Where a state leads to, before and now, told in words.</summary>
/// <param name="state">The state as it is called now.</param>
/// <param name="path">Where it is.</param>
/// <param name="renames">States that are called anew; a way to one of them is the way that it was.</param>
internal sealed class StateWays(string state, string path, StateRenames renames)
{
    /// <summary>The fields that say where a state leads to.</summary>
    public static IReadOnlyList<string> Fields { get; } = ["Next", "End", "Default", "Choices", "Catch"];

    public IEnumerable<Difference> Compare(MappingNode before, MappingNode after, SourceSpan around) =>
        [.. Next(before, after, around), .. Default(before, after, around), .. Rules("Choices", before, after, around, ChoiceWords.Condition), .. Rules("Catch", before, after, around, ChoiceWords.Errors)];

    private IEnumerable<Difference> Next(MappingNode before, MappingNode after, SourceSpan around)
    {
        var (was, now) = (before["Next"] ?? before["End"], after["Next"] ?? after["End"]);
        if (IsSameWay(before["Next"], after["Next"]) && NodeComparison.AreEqual(before["End"], after["End"], ComparisonScope.Strict)) return [];
        var field = after["Next"] is not null || after["End"] is null && before["Next"] is not null ? "Next" : "End";
        var words = (before["Next"], after["Next"]) switch
        {
            (StringNode, StringNode to) when IsSameWay(before["Next"], to) => "",
            (StringNode from, StringNode to) => $"{state} now goes to {to.Value} instead of {renames.NewName(from.Value)}",
            (StringNode from, null) => $"{state} now ends instead of going to {renames.NewName(from.Value)}",
            (null, StringNode to) => $"{state} now goes to {to.Value} instead of ending",
            _ => "",
        };
        return [Told(field, was, now, words, around)];
    }

    private IEnumerable<Difference> Default(MappingNode before, MappingNode after, SourceSpan around)
    {
        var (was, now) = (before["Default"], after["Default"]);
        if (IsSameWay(was, now)) return [];
        var words = (was, now) switch
        {
            (StringNode from, StringNode to) => $"{state} now goes to {to.Value} instead of {renames.NewName(from.Value)} when no rule applies",
            (null, StringNode to) => $"{state} now goes to {to.Value} when no rule applies",
            (StringNode from, null) => $"{state} goes to {renames.NewName(from.Value)} no longer when no rule applies",
            _ => "",
        };
        return [Told("Default", was, now, words, around)];
    }

    private IEnumerable<Difference> Rules(string field, MappingNode before, MappingNode after, SourceSpan around, Func<Node, string> words)
    {
        var place = PathText.Append(path, field);
        if (before[field] is not SequenceNode was || after[field] is not SequenceNode now)
        {
            if (!NodeComparison.AreEqual(before[field], after[field], ComparisonScope.Strict)) yield return Told(field, before[field], after[field], "", around);
            yield break;
        }

        var old = was.Items.Select(Renamed).ToArray();
        var pairs = ListAlignment.Align(old.Select(Test).ToArray(), now.Items.Select(Test).ToArray(), ComparisonScope.Strict);
        var moved = pairs
            .Where(gone => gone.New < 0)
            .SelectMany(gone => pairs.Where(added => added.Old < 0 && NodeComparison.AreEqual(old[gone.Old], now.Items[added.New], ComparisonScope.Strict)).Take(1).Select(added => (gone.Old, added.New)))
            .ToArray();
        foreach (var (o, n) in pairs)
        {
            var at = PathText.Append(place, n < 0 ? o : n);
            if (o >= 0 && n < 0 && moved.Any(pair => pair.Old == o)) continue;
            if (o < 0 && moved.FirstOrDefault(pair => pair.New == n) is var from && moved.Contains(from) && from.New == n)
                yield return Difference(at, was.Items[from.Old], now.Items[n], $"place {from.Old + 1} becomes place {n + 1} {words(now.Items[n])}: the first that fits counts", around);
            else if (o < 0) yield return Difference(at, null, now.Items[n], Target(now.Items[n]) is { } to ? $"{state} now goes to {to} {words(now.Items[n])}" : "", around);
            else if (n < 0) yield return Difference(at, was.Items[o], null, Target(old[o]) is { } target ? $"{state} goes to {target} no longer {words(old[o])}" : "", around);
            else
            {
                foreach (var difference in Rule(old[o], now.Items[n], at, PathText.Append(place, o), around, words)) yield return difference;
            }
        }
    }

    private IEnumerable<Difference> Rule(Node before, Node after, string at, string oldAt, SourceSpan around, Func<Node, string> words) =>
        NodeComparison.Find(before, after, at, oldAt, ComparisonScope.Strict, around).Select(difference => difference.Path != PathText.Append(at, "Next")
            ? difference with { State = state, Detail = Comments.Words(difference.Path) }
            : difference with { State = state, Detail = $"{state} now goes to {Target(after)} instead of {Target(before)} {words(after)}" });

    // What a rule does is no part of what it is for: where it leads to may change.
    private static Node Test(Node rule) => rule is not MappingNode mapping ? rule : new MappingNode(mapping.Entries.Where(entry => entry.Key is not ("Next" or "Comment")).ToArray());

    private Node Renamed(Node rule) => rule is MappingNode mapping && mapping["Next"] is StringNode next && renames.IsRenamed(next.Value)
        ? new MappingNode(mapping.Entries.Select(entry => entry.Key == "Next" ? entry with { Value = new StringNode(renames.NewName(next.Value)) } : entry).ToArray(), mapping.Span)
        : rule;

    private bool IsSameWay(Node? before, Node? after) =>
        before is StringNode old ? after is StringNode now && renames.NewName(old.Value) == now.Value : NodeComparison.AreEqual(before, after, ComparisonScope.Strict);

    private static string? Target(Node rule) => (rule as MappingNode)?["Next"] is StringNode next ? next.Value : null;

    private Difference Told(string field, Node? before, Node? after, string words, SourceSpan around) => Difference(PathText.Append(path, field), before, after, words, around);

    private Difference Difference(string at, Node? before, Node? after, string words, SourceSpan around) =>
        new(at, at, before, after, after?.Span.Source is null ? around : after.Span) { State = state, Detail = words };
}
