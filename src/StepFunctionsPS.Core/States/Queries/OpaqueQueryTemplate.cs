using StepFunctionsPS.States.Readers;
using StepFunctionsPS.States.Templates;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.States.Queries;

/// <summary>
/// An expression in JSONata with a part that CloudFormation fills in: <c>{% $states.input.id &amp; '${AWS::Region}' %}</c>,
/// or one that a function of CloudFormation gives.
/// </summary>
internal sealed class OpaqueQueryTemplate(Node node, string field) : PayloadTemplate(node)
{
    // What is filled in is nearly always the same. Runs beside one another may share it: it is set as one.
    private QueryExpression? last;

    public override Node Evaluate(IEvaluationScope scope)
    {
        if (scope.Deployed(Node) is not StringNode text) throw new UnknownUntilDeployed(Node);
        if (JsonataText.Inside(text.Value) is null) return text;
        var query = last;
        if (query?.Node.Value != text.Value) last = query = new BindingContext().ReadQuery(text, field) ?? throw new UnknownUntilDeployed(Node);
        return query.Evaluate(scope);
    }
}
