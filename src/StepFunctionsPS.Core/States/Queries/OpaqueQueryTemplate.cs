using StepFunctionsPS.States.Readers;
using StepFunctionsPS.States.Templates;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.States.Queries;

/// <summary>An expression in JSONata with a part that CloudFormation fills in: <c>{% $states.input.id &amp; '${AWS::Region}' %}</c>.</summary>
internal sealed class OpaqueQueryTemplate(StringNode node, string field) : PayloadTemplate(node)
{
    public override Node Evaluate(IEvaluationScope scope) =>
        scope.Deployed(Node) is StringNode text && new BindingContext().ReadQuery(text, field) is { } query ? query.Evaluate(scope) : throw new UnknownUntilDeployed(Node);
}
