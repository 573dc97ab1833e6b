using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.States.Paths;

/// <summary>The condition of a filter.</summary>
internal abstract class FilterCondition
{
    /// <param name="item">What <c>@</c> stands for.</param>
    /// <param name="root">What <c>$</c> stands for.</param>
    public abstract bool Holds(Node item, Node root);
}

internal sealed class AndCondition(FilterCondition left, FilterCondition right) : FilterCondition
{
    public override bool Holds(Node item, Node root) => left.Holds(item, root) && right.Holds(item, root);
}

internal sealed class OrCondition(FilterCondition left, FilterCondition right) : FilterCondition
{
    public override bool Holds(Node item, Node root) => left.Holds(item, root) || right.Holds(item, root);
}

internal sealed class NotCondition(FilterCondition inner) : FilterCondition
{
    public override bool Holds(Node item, Node root) => !inner.Holds(item, root);
}

/// <summary>A path alone: whether it leads anywhere.</summary>
internal sealed class ExistsCondition(FilterOperand operand) : FilterCondition
{
    public override bool Holds(Node item, Node root) => operand.Value(item, root) is { } value && value is not BooleanNode { Value: false };
}

internal sealed class CompareCondition(FilterOperand left, FilterOperator comparison, FilterOperand right) : FilterCondition
{
    public override bool Holds(Node item, Node root) =>
        comparison.Compare(left.Value(item, root), right.Value(item, root));
}
