using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.States;

/// <summary>A path or function with a part that CloudFormation fills in when it deploys, such as <c>$.${Key}</c>.</summary>
internal sealed class OpaqueExpression(string text, Node node) : Expression(text)
{
    public override Node Evaluate(IEvaluationScope scope) => throw new UnknownUntilDeployed(node);
}
