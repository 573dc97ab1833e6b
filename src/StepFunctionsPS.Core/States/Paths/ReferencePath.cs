using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.States.Paths;

/// <summary>Writes to the place that a path of names and indices leads to, as ResultPath does.</summary>
internal static class ReferencePath
{
    /// <summary>A copy of the root with the value at the place; missing objects on the way are made.</summary>
    public static Node Set(Node root, JsonPath path, Node value) => Set(root, root, path, 0, value);

    private static Node Set(Node root, Node? from, JsonPath path, int at, Node value)
    {
        if (at == path.Steps.Count) return value;
        return path.Steps[at] switch
        {
            PropertyStep property => SetProperty(root, from, property.Name, path, at, value),
            IndexStep index => SetItem(root, from, index.Index, path, at, value),
            _ => throw Mismatch(root, path),
        };
    }

    private static MappingNode SetProperty(Node root, Node? from, string name, JsonPath path, int at, Node value)
    {
        if (from is not null and not MappingNode and not NullNode) throw Mismatch(root, path);
        var mapping = from as MappingNode ?? MappingNode.Empty;
        return new MappingBuilder(mapping).Set(name, Set(root, mapping[name], path, at + 1, value)).Build();
    }

    private static SequenceNode SetItem(Node root, Node? from, int index, JsonPath path, int at, Node value)
    {
        if (from is not SequenceNode list || index >= list.Items.Count) throw Mismatch(root, path);
        List<Node> items = list.Items.ToList();
        items[index] = Set(root, items[index], path, at + 1, value);
        return new SequenceNode(items);
    }

    private static EvaluationFailure Mismatch(Node root, JsonPath path) =>
        new($"Unable to apply ReferencePath {path.Text} to input {root}", "States.ResultPathMatchFailure");
}
