using System;
using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.States.Paths;

/// <summary>A function at the end of a path, such as <c>$.items.length()</c>.</summary>
internal sealed class PathFunction(string name, Func<Node, Node?> apply)
{
    public static IReadOnlyList<PathFunction> All { get; } =
    [
        new("length", Length),
        new("size", Length),
        new("min", node => Number(node, numbers => numbers.Min())),
        new("max", node => Number(node, numbers => numbers.Max())),
        new("sum", node => Number(node, numbers => numbers.Sum())),
        new("avg", node => Number(node, numbers => numbers.Average())),
        new("keys", node => node is MappingNode mapping ? new SequenceNode(mapping.Entries.Select(entry => (Node)new StringNode(entry.Key)).ToArray()) : null),
    ];

    public string Name { get; } = name;

    /// <summary>The result, or null where the function has none for this value.</summary>
    public Node? Apply(Node node) => apply(node);

    private static Node? Length(Node node) => node switch
    {
        SequenceNode list => Whole(list.Items.Count),
        MappingNode mapping => Whole(mapping.Entries.Count),
        StringNode text => Whole(text.Value.Length),
        _ => null,
    };

    private static NumberNode Whole(int value) => new(NumberText.ToJavaScript(value));

    private static NumberNode? Number(Node node, Func<IReadOnlyList<double>, double> fold)
    {
        var numbers = (node as SequenceNode)?.Items.OfType<NumberNode>().Select(number => NumberText.ToDouble(number.Text)).ToArray();
        return numbers is { Length: > 0 } ? new NumberNode(NumberText.ToJavaScript(fold(numbers))) : null;
    }
}
