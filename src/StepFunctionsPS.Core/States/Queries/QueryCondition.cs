using System.Collections.Generic;
using StepFunctionsPS.States.Choices;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.States.Queries;

/// <summary>The <c>Condition</c> of a rule in JSONata: true, false, or an expression that gives one of the two.</summary>
internal sealed class QueryCondition(bool constant, QueryExpression? expression) : ChoiceCondition
{
    public override IEnumerable<Expression> Expressions => expression is null ? [] : [expression];

    public override bool Holds(IEvaluationScope scope) => expression is null ? constant : expression.Evaluate<BooleanNode>(scope, "boolean").Value;
}
