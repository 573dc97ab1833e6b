using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.States.Templates;

/// <summary>A payload template: JSON in which keys ending in <c>.$</c> have their values worked out.</summary>
internal abstract class PayloadTemplate(Node node)
{
    /// <summary>As it is written in the definition.</summary>
    public Node Node { get; } = node;

    /// <summary>The parts of it that are worked out.</summary>
    public virtual IEnumerable<(Expression Expression, Node Node)> Expressions => [];

    public abstract Node Evaluate(IEvaluationScope scope);
}

/// <summary>A part without anything to work out.</summary>
internal sealed class ConstantTemplate(Node node) : PayloadTemplate(node)
{
    public override Node Evaluate(IEvaluationScope scope) => Node;
}

/// <summary>A part that CloudFormation fills in; what is not known here stays as it is written.</summary>
internal sealed class OpaqueTemplate(Node node) : PayloadTemplate(node)
{
    public override Node Evaluate(IEvaluationScope scope) => scope.Deployed(Node) ?? Node;
}

internal sealed class ListTemplate(Node node, IReadOnlyList<PayloadTemplate> items) : PayloadTemplate(node)
{
    public override IEnumerable<(Expression Expression, Node Node)> Expressions => items.SelectMany(item => item.Expressions);

    public override Node Evaluate(IEvaluationScope scope) => new SequenceNode(items.Select(item => item.Evaluate(scope)).ToArray());
}

internal sealed class MappingTemplate(Node node, IReadOnlyList<KeyValuePair<string, PayloadTemplate>> entries) : PayloadTemplate(node)
{
    public override IEnumerable<(Expression Expression, Node Node)> Expressions => entries.SelectMany(entry => entry.Value.Expressions);

    public override Node Evaluate(IEvaluationScope scope)
    {
        var values = new MappingEntry[entries.Count];
        for (var i = 0; i < values.Length; i++) values[i] = new MappingEntry(entries[i].Key, entries[i].Value.Evaluate(scope));
        return new MappingNode(values);
    }
}

/// <summary>The value of a key that ends in <c>.$</c>.</summary>
internal sealed class ExpressionTemplate(Node node, string key, Expression expression) : PayloadTemplate(node)
{
    public Expression Expression { get; } = expression;

    public override IEnumerable<(Expression Expression, Node Node)> Expressions => [(Expression, Node)];

    public override Node Evaluate(IEvaluationScope scope)
    {
        if (Expression is not Paths.JsonPath path) return Expression.Evaluate(scope);
        // The words are those of AWS.
        return path.Find(scope) ?? throw new EvaluationFailure(
            $"The JSONPath '{path.Text}' specified for the field '{key}' could not be found in the input '{scope.Input}'");
    }
}
