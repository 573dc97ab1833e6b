using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.States.Paths;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.States.Choices;

/// <summary>What a rule asks.</summary>
internal abstract class ChoiceCondition
{
    /// <summary>What it looks at.</summary>
    public abstract IEnumerable<Expression> Expressions { get; }

    public abstract bool Holds(IEvaluationScope scope);
}

internal sealed class AllCondition(IReadOnlyList<ChoiceCondition> parts) : ChoiceCondition
{
    public override IEnumerable<Expression> Expressions => parts.SelectMany(part => part.Expressions);

    public override bool Holds(IEvaluationScope scope)
    {
        foreach (var part in parts)
        {
            if (!part.Holds(scope)) return false;
        }

        return true;
    }
}

internal sealed class AnyCondition(IReadOnlyList<ChoiceCondition> parts) : ChoiceCondition
{
    public override IEnumerable<Expression> Expressions => parts.SelectMany(part => part.Expressions);

    public override bool Holds(IEvaluationScope scope)
    {
        foreach (var part in parts)
        {
            if (part.Holds(scope)) return true;
        }

        return false;
    }
}

internal sealed class OppositeCondition(ChoiceCondition part) : ChoiceCondition
{
    public override IEnumerable<Expression> Expressions => part.Expressions;

    public override bool Holds(IEvaluationScope scope) => !part.Holds(scope);
}

/// <summary>A variable, an operator and a value or a path to one.</summary>
internal sealed class ComparisonCondition(Expression variable, ComparisonOperator comparison, Node operand, Expression? operandPath)
    : ChoiceCondition
{
    public ComparisonOperator Operator { get; } = comparison;

    public override IEnumerable<Expression> Expressions => operandPath is null ? [variable] : [variable, operandPath];

    public override bool Holds(IEvaluationScope scope)
    {
        var value = Find(variable, scope);
        if (value is null && Operator.NeedsValue) throw Invalid(variable);
        if (operandPath is not null) return Operator.Holds(value, Find(operandPath, scope) ?? throw Invalid(operandPath));
        return Operator.Holds(value, Opaque.Is(operand) ? scope.Deployed(operand) ?? throw new UnknownUntilDeployed(operand) : operand);
    }

    private static Node? Find(Expression expression, IEvaluationScope scope) =>
        expression is JsonPath path ? path.Find(scope) : expression.Evaluate(scope);

    private static EvaluationFailure Invalid(Expression path) =>
        new($"Invalid path '{path.Text}': The choice state's condition path references an invalid value.");
}
