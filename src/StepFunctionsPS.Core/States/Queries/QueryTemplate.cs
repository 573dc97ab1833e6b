using System.Collections.Generic;
using StepFunctionsPS.States.Templates;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.States.Queries;

/// <summary>A value of a template that is an expression in JSONata.</summary>
internal sealed class QueryTemplate(Node node, QueryExpression expression) : PayloadTemplate(node)
{
    public QueryExpression Expression { get; } = expression;

    public override IEnumerable<(Expression Expression, Node Node)> Expressions => [(Expression, Node)];

    public override Node Evaluate(IEvaluationScope scope) => Expression.Evaluate(scope);
}
