using System;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.States.Paths;

/// <summary>One side of a comparison in a filter: a literal, or a path from <c>@</c> or <c>$</c>.</summary>
internal sealed class FilterOperand(Func<Node, Node, Node?> value)
{
    public static FilterOperand Literal(Node node) => new((_, _) => node);

    public static FilterOperand FromItem(JsonPath path) => new((item, _) => path.Find(item));

    public static FilterOperand FromRoot(JsonPath path) => new((_, root) => path.Find(root));

    public Node? Value(Node item, Node root) => value(item, root);
}
