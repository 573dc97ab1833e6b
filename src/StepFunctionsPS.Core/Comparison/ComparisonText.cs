using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using StepFunctionsPS.Presentation;

namespace StepFunctionsPS.Comparison;

/// <summary>
/// Differences for people: resources with what of them differs below, states of machines together, each on one line.
/// Each symbol has its word or its values beside it, so that logs can be searched.
/// </summary>
internal static class ComparisonText
{
    private const string Indent = "    ";
    private const int LongestValue = 70;
    private const int LongestWords = 200;

    private static readonly Dictionary<string, (string Symbol, LineKind Kind)> Marks = new()
    {
        [ChangeAction.Add] = ("+", LineKind.Add),
        [ChangeAction.Change] = ("~", LineKind.Change),
        [ChangeAction.Replace] = ("±", LineKind.Replace),
        [ChangeAction.Remove] = ("-", LineKind.Remove),
    };

    /// <summary>The lines, the last of which counts; none where nothing differs.</summary>
    public static IReadOnlyList<ShownLine> Lines(IReadOnlyList<ResourceChange> changes)
    {
        if (changes.Count == 0) return [];
        var lines = new List<ShownLine>();
        foreach (var part in changes.GroupBy(change => change.IsWidening).OrderByDescending(part => part.Key))
        {
            if (part.Key) lines.Add(new ShownLine(LineKind.Heading, "Allows more than before:"));
            else if (lines.Count > 0) lines.Add(new ShownLine(LineKind.Heading, "Other differences:"));
            foreach (var resource in part.GroupBy(change => change.LogicalId, StringComparer.Ordinal)) lines.AddRange(Resource(resource.ToArray()));
        }

        lines.Add(new ShownLine(LineKind.Text, Summary(changes)));
        return lines;
    }

    /// <summary><c>1 to add, 2 to change, 0 to replace, 1 to remove; 1 of them allows more than before</c>, counted by resources.</summary>
    public static string Summary(IReadOnlyList<ResourceChange> changes)
    {
        var resources = changes.Where(change => change.ResourceType.Length > 0).GroupBy(change => change.LogicalId, StringComparer.Ordinal).Select(group => Strongest(group)).ToArray();
        var counts = string.Join(", ", new[] { ("add", ChangeAction.Add), ("change", ChangeAction.Change), ("replace", ChangeAction.Replace), ("remove", ChangeAction.Remove) }
            .Select(kind => $"{Count(resources.Count(action => action == kind.Item2))} to {kind.Item1}"));
        var others = changes.Count(change => change.ResourceType.Length == 0);
        var wider = changes.Where(change => change.IsWidening).Select(change => change.LogicalId).Distinct().Count();
        return counts
            + (others == 0 ? "" : $", and {Deployment.Words.Count(others, "difference")} beside the resources")
            + (wider == 0 ? "" : $"; {Deployment.Words.Count(wider, "resource")} {(wider == 1 ? "allows" : "allow")} more than before");
    }

    private static IEnumerable<ShownLine> Resource(IReadOnlyList<ResourceChange> changes)
    {
        var first = changes[0];
        var whole = changes.FirstOrDefault(change => change.Path.Length == 0);
        var action = first.ResourceType.Length == 0 && whole is null ? ChangeAction.Change : Strongest(changes);
        var (symbol, kind) = Marks[action];
        var type = first.ResourceType.Length == 0 ? "" : $" ({first.ResourceType})";
        var words = whole is null ? "" : Words(whole);
        yield return new ShownLine(kind, $"{symbol} {action} {first.LogicalId}{type}{(words.Length > 0 ? ": " + words : "")}{Place(whole)}");
        string? state = null;
        foreach (var change in changes.Where(change => change.Path.Length > 0))
        {
            if (change.State != state && change.State is not null) yield return new ShownLine(LineKind.Heading, $"{Indent}state {change.State}");
            state = change.State;
            yield return Part(change);
        }
    }

    private static ShownLine Part(ResourceChange change)
    {
        var action = change.Action != ChangeAction.Change ? change.Action : (change.Before, change.After) switch
        {
            (null, not null) => ChangeAction.Add,
            (not null, null) => ChangeAction.Remove,
            _ => ChangeAction.Change,
        };
        var (symbol, kind) = Marks[action];
        var indent = change.State is null ? Indent : Indent + Indent;
        return new ShownLine(change.IsWidening ? LineKind.Warning : kind, $"{indent}{symbol} {change.Path}: {Words(change)}{Place(change)}");
    }

    /// <summary>A difference in words, values shortened to fit a line.</summary>
    public static string Words(ResourceChange change)
    {
        var isWhole = change.Path.Length == 0;
        var words = Short(change.Detail, LongestWords);
        if (change.Action == ChangeAction.Replace) words = words.Length > 0 ? words + "; made anew" : "made anew";
        // Ways and new states are told in words alone.
        if (words.Length > 0 && (change.State is not null && !words.StartsWith("only", StringComparison.Ordinal) || change.IsWidening && !isWhole)) return words;
        var values = (change.Before, change.After) switch
        {
            (null, null) => "",
            (null, var after) => Value(after!),
            (var before, null) => Value(before),
            var (before, after) => $"{Value(before)} -> {Value(after)}",
        };
        return values.Length == 0 ? words : words.Length == 0 ? values : $"{values} ({words})";
    }

    private static string Place(ResourceChange? change) => change?.Source.Source is null ? "" : $"  {change.Source}";

    private static string Strongest(IEnumerable<ResourceChange> changes)
    {
        var actions = changes.Select(change => change.Action).ToArray();
        return new[] { ChangeAction.Replace, ChangeAction.Remove, ChangeAction.Add }.Where(action => actions.Contains(action)).DefaultIfEmpty(ChangeAction.Change).First();
    }

    private static string Value(string text) => text.Length == 0 ? "''" : Short(text, LongestValue);

    private static string Short(string text, int longest)
    {
        var line = text.Replace("\r", "").Replace("\n", "\\n").Replace("\t", " ");
        return line.Length <= longest ? line : line.Substring(0, longest - 3) + "...";
    }

    private static string Count(int count) => count.ToString(CultureInfo.InvariantCulture);
}
