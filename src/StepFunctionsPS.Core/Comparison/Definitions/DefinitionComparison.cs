using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Syntax;
using StepFunctionsPS.Text;

namespace StepFunctionsPS.Comparison.Definitions;

/// <summary>Finds where two definitions differ, state by state; Map and Parallel states hold definitions of their own.</summary>
internal static class DefinitionComparison
{
    private static readonly string[] Inner = ["ItemProcessor", "Iterator"];

    // These have words of their own.
    private static readonly string[] Apart = [.. StateWays.Fields, .. Inner, "Branches"];

    /// <param name="before">The old definition.</param>
    /// <param name="after">The new one.</param>
    /// <param name="path">Where it is.</param>
    /// <param name="around">A place in the service file for what has none of its own.</param>
    public static IEnumerable<Difference> Compare(MappingNode before, MappingNode after, string path, SourceSpan around) => Compare(before, after, path, around, null);

    private static IEnumerable<Difference> Compare(MappingNode before, MappingNode after, string path, SourceSpan around, string? owner)
    {
        if (after.Span.Source is not null) around = after.Span;
        var renames = StateRenames.Find(before, after);
        var fields = NodeComparison.Find(Without(before, ["StartAt", "States"]), Without(after, ["StartAt", "States"]), path, ComparisonScope.Strict, around)
            .Select(difference => difference with { State = owner, Detail = Comments.Words(difference.Path) });
        return [.. Start(before, after, path, around, owner, renames), .. fields, .. States(StateBodies.States(before), StateBodies.States(after), PathText.Append(path, "States"), around, renames)];
    }

    private static IEnumerable<Difference> Start(MappingNode before, MappingNode after, string path, SourceSpan around, string? owner, StateRenames renames)
    {
        var (was, now) = (before["StartAt"], after["StartAt"]);
        if (was is StringNode old ? now is StringNode name && renames.NewName(old.Value) == name.Value : NodeComparison.AreEqual(was, now, ComparisonScope.Strict)) yield break;
        var at = PathText.Append(path, "StartAt");
        var words = was is StringNode from && now is StringNode to ? $"{owner ?? "the machine"} now starts at {to.Value} instead of {renames.NewName(from.Value)}" : "";
        yield return new Difference(at, at, was, now, now?.Span.Source is null ? around : now.Span) { State = owner, Detail = words };
    }

    private static IEnumerable<Difference> States(MappingNode before, MappingNode after, string path, SourceSpan around, StateRenames renames)
    {
        foreach (var entry in after.Entries)
        {
            var at = PathText.Append(path, entry.Key);
            var oldName = renames.OldName(entry.Key);
            var source = entry.KeySpan.Source is not null ? entry.KeySpan : entry.Value.Span.Source is not null ? entry.Value.Span : around;
            if (oldName is not null)
                yield return new Difference(at, PathText.Append(path, oldName), new StringNode(oldName), new StringNode(entry.Key), source) { State = entry.Key, Detail = $"{oldName} is now called {entry.Key}" };
            if (before[oldName ?? entry.Key] is { } old)
            {
                foreach (var difference in State(entry.Key, old, entry.Value, at, source, renames)) yield return difference;
            }
            else yield return new Difference(at, at, null, entry.Value, source) { State = entry.Key, Detail = $"{entry.Key} is new: {Kind(entry.Value)}" };
        }

        foreach (var entry in before.Entries.Where(entry => after.Find(entry.Key) is null && !renames.IsRenamed(entry.Key)))
        {
            var at = PathText.Append(path, entry.Key);
            yield return new Difference(at, at, entry.Value, null, around) { State = entry.Key, Detail = $"{entry.Key} goes: {Kind(entry.Value)}" };
        }
    }

    private static IEnumerable<Difference> State(string name, Node before, Node after, string path, SourceSpan around, StateRenames renames)
    {
        if (before is not MappingNode was || after is not MappingNode now)
            return NodeComparison.Find(before, after, path, ComparisonScope.Strict, around).Select(difference => difference with { State = name });
        var fields = NodeComparison.Find(Without(was, Apart), Without(now, Apart), path, ComparisonScope.Strict, around)
            .Select(difference => difference with { State = name, Detail = Comments.Words(difference.Path) });
        return [.. fields, .. Inner.SelectMany(field => Inside(name, was[field], now[field], PathText.Append(path, field), around)), .. Branches(name, was, now, path, around), .. new StateWays(name, path, renames).Compare(was, now, around)];
    }

    private static IEnumerable<Difference> Branches(string name, MappingNode before, MappingNode after, string path, SourceSpan around)
    {
        var at = PathText.Append(path, "Branches");
        if (before["Branches"] is not SequenceNode was || after["Branches"] is not SequenceNode now) return Inside(name, before["Branches"], after["Branches"], at, around);
        return ListAlignment.Align(was.Items, now.Items, ComparisonScope.Strict).SelectMany(pair =>
            Inside(name, pair.Old < 0 ? null : was.Items[pair.Old], pair.New < 0 ? null : now.Items[pair.New], PathText.Append(at, pair.New < 0 ? pair.Old : pair.New), around));
    }

    private static IEnumerable<Difference> Inside(string name, Node? before, Node? after, string path, SourceSpan around) => (before, after) switch
    {
        (MappingNode was, MappingNode now) => Compare(was, now, path, around, name),
        _ => NodeComparison.Find(before, after, path, ComparisonScope.Strict, around).Select(difference => difference with { State = name }),
    };

    private static string Kind(Node state) => (state as MappingNode)?["Type"] is not StringNode type ? "a state" : type.Value == "Task" && ((MappingNode)state)["Resource"] is StringNode resource
        ? $"a Task state that calls {resource.Value}"
        : $"a {type.Value} state";

    private static MappingNode Without(MappingNode mapping, string[] keys) => new(mapping.Entries.Where(entry => !keys.Contains(entry.Key)).ToArray(), mapping.Span);
}
