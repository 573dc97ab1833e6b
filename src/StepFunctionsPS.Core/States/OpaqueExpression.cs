using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.States;

/// <summary>A path or function with a part that CloudFormation fills in when it deploys, such as <c>$.${Key}</c>.</summary>
/// <param name="text">As it is written.</param>
/// <param name="node">The text, or the function of CloudFormation that gives it.</param>
/// <param name="written">What it means when nothing in it is filled in; null when it means nothing then.</param>
internal sealed class OpaqueExpression(string text, Node node, Expression? written = null) : Expression(text)
{
    public override Node Evaluate(IEvaluationScope scope) =>
        (Parse(scope.Deployed(node)) ?? written ?? throw new UnknownUntilDeployed(node)).Evaluate(scope);

    private static Expression? Parse(Node? deployed)
    {
        try
        {
            return deployed is StringNode filled && ExpressionParser.Parse(filled) is not OpaqueExpression { HasMeaning: false } and { } parsed ? parsed : null;
        }
        catch (ExpressionProblem)
        {
            return null;
        }
    }

    private bool HasMeaning => written is not null;
}
