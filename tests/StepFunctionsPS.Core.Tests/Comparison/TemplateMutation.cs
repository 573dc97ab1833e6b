using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Comparison;
using StepFunctionsPS.Syntax;
using StepFunctionsPS.Text;

namespace StepFunctionsPS.Tests.Comparison;

/// <summary>A template with one leaf that differs; leaves of definitions are those of the tree in the text.</summary>
internal sealed record TemplateMutation(MappingNode Template, IReadOnlyList<string> Keys, string Path)
{
    private const string Definition = "DefinitionString";

    public static IEnumerable<TemplateMutation> All(MappingNode template) =>
        Leaves(template, [], "", false).Select(leaf => new TemplateMutation((MappingNode)leaf.Root, leaf.Keys, leaf.Path));

    /// <summary>Whether a change is about the leaf: at its place or, for a function, a rule or a list, around it.</summary>
    public bool IsToldBy(ResourceChange change)
    {
        var isResource = Keys[0] == "Resources";
        if (change.LogicalId != (isResource && Keys.Count > 1 ? Keys[1] : Keys[0])) return false;
        var path = isResource ? Path[PathText.Append("Resources", Keys[1]).Length..].TrimStart('.') : Keys.Count == 1 ? "" : Path[Keys[0].Length..].TrimStart('.');
        if (change.Path.Length == 0) return path.Length == 0;
        // What is filled into a definition is told where it is filled in.
        if (path.StartsWith($"Properties.{Definition}.Fn::Sub")) return change.Path.StartsWith("Definition") || change.Path == "Properties." + Definition;
        if (path.Contains(Definition)) path = path.Replace("${", "${!");
        return PathText.IsAtOrBelow(path.Replace("Properties." + Definition, "Definition"), change.Path.Replace("Properties." + Definition, "Definition"))
            // A state that goes on says so at Next, whatever said so before.
            || path.EndsWith(".End") && change.Path == path[..^4] + ".Next" || path.EndsWith(".Next") && change.Path == path[..^5] + ".End";
    }

    public override string ToString() => Path;

    private static IEnumerable<(Node Root, IReadOnlyList<string> Keys, string Path)> Leaves(Node node, IReadOnlyList<string> keys, string path, bool isText)
    {
        switch (node)
        {
            case StringNode text when !isText && keys.Count > 0 && keys[^1] == Definition && JsonReader.Read(new SourceText("", text.Value), InputLimits.Default).Output is MappingNode tree:
                foreach (var leaf in Leaves(tree, keys, path, true)) yield return leaf with { Root = new StringNode(JsonWriter.WriteIndented(leaf.Root)) };
                break;
            case MappingNode mapping when mapping.Entries.Count > 0:
                foreach (var entry in mapping.Entries)
                {
                    foreach (var leaf in Leaves(entry.Value, [.. keys, entry.Key], PathText.Append(path, entry.Key), isText))
                        yield return leaf with { Root = new MappingNode(mapping.Entries.Select(other => ReferenceEquals(other, entry) ? other with { Value = leaf.Root } : other).ToArray()) };
                }

                break;
            case SequenceNode list when list.Items.Count > 0:
                for (var i = 0; i < list.Items.Count; i++)
                {
                    foreach (var leaf in Leaves(list.Items[i], [.. keys, $"{i}"], PathText.Append(path, i), isText))
                        yield return leaf with { Root = new SequenceNode(list.Items.Select((other, index) => index == i ? leaf.Root : other).ToArray()) };
                }

                break;
            default:
                yield return (Mutated(node), keys, path);
                break;
        }
    }

    private static Node Mutated(Node node) => node switch
    {
        StringNode text => new StringNode(text.Value + "X"),
        NumberNode number => new NumberNode(number.Text + "1"),
        BooleanNode flag => new BooleanNode(!flag.Value),
        _ => new StringNode("other"),
    };
}
