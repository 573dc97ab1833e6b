using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Resources;
using StepFunctionsPS.Syntax;
using StepFunctionsPS.Text;

namespace StepFunctionsPS.Comparison;

/// <summary>Finds where two values differ, each time at the deepest place that has all of the difference.</summary>
internal sealed class NodeComparison
{
    private readonly List<Difference> found = [];

    /// <param name="before">The old value; null for nothing.</param>
    /// <param name="after">The new one; null for nothing.</param>
    /// <param name="path">Where they are.</param>
    /// <param name="scope">What counts as equal.</param>
    /// <param name="around">A place in the service file for what has none of its own.</param>
    public static IReadOnlyList<Difference> Find(Node? before, Node? after, string path, ComparisonScope scope, SourceSpan around) =>
        Find(before, after, path, path, scope, around);

    /// <summary>The same, where the old value was at another place.</summary>
    public static IReadOnlyList<Difference> Find(Node? before, Node? after, string path, string oldPath, ComparisonScope scope, SourceSpan around)
    {
        var comparison = new NodeComparison();
        comparison.Compare(before, after, path, oldPath, scope, around);
        return comparison.found;
    }

    public static bool AreEqual(Node? before, Node? after, ComparisonScope scope) =>
        before is null || after is null ? before is null && after is null : CanonicalKey.Of(before, scope) == CanonicalKey.Of(after, scope);

    private void Compare(Node? before, Node? after, string path, string oldPath, ComparisonScope scope, SourceSpan around)
    {
        if (after?.Span.Source is not null) around = after.Span;
        if (before is null && after is null) return;
        if (before is null || after is null)
        {
            found.Add(new Difference(path, oldPath, before, after, around));
            return;
        }

        if (IsDeep(before) && IsDeep(after))
        {
            CompareMappings((MappingNode)before, (MappingNode)after, path, oldPath, scope, around);
            return;
        }

        var (oldList, newList) = (AsList(before, scope, path), AsList(after, scope, path));
        var isList = before is SequenceNode || after is SequenceNode;
        if (isList && oldList is not null && newList is not null) CompareLists(oldList, newList, before, after, path, oldPath, scope, around);
        else if (!AreEqual(before, after, scope)) found.Add(new Difference(path, oldPath, before, after, around));
    }

    private void CompareMappings(MappingNode before, MappingNode after, string path, string oldPath, ComparisonScope scope, SourceSpan around)
    {
        foreach (var entry in after.Entries)
            Compare(before[entry.Key], entry.Value, PathText.Append(path, entry.Key), PathText.Append(oldPath, entry.Key), scope.Below(entry.Key), entry.KeySpan.Source is null ? around : entry.KeySpan);
        foreach (var entry in before.Entries.Where(entry => after.Find(entry.Key) is null))
            Compare(entry.Value, null, PathText.Append(path, entry.Key), PathText.Append(oldPath, entry.Key), scope.Below(entry.Key), around);
    }

    private void CompareLists(IReadOnlyList<Node> before, IReadOnlyList<Node> after, Node oldNode, Node newNode, string path, string oldPath, ComparisonScope scope, SourceSpan around)
    {
        if (AreEqual(oldNode, newNode, scope)) return;
        foreach (var (o, n) in ListAlignment.Align(before, after, scope))
        {
            var oldItem = oldNode is SequenceNode && o >= 0 ? PathText.Append(oldPath, o) : oldPath;
            var newItem = n < 0 ? oldItem : newNode is SequenceNode ? PathText.Append(path, n) : path;
            Compare(o < 0 ? null : before[o], n < 0 ? null : after[n], newItem, o < 0 ? newItem : oldItem, scope.BelowItem, around);
        }
    }

    // What a function is called with means little by itself, but both cases of a condition can be long.
    private static bool IsDeep(Node node) => node is MappingNode mapping && (!CloudFormation.IsFunction(mapping) || mapping.Entries is [{ Key: "Fn::If" }]);

    private static IReadOnlyList<Node>? AsList(Node node, ComparisonScope scope, string path) => node switch
    {
        SequenceNode list => list.Items,
        _ when scope.IsPolicy || path == "DependsOn" => [node],
        _ => null,
    };
}
