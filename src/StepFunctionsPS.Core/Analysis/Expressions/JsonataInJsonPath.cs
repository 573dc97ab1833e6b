using System;
using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Analysis.Fields;
using StepFunctionsPS.Analysis.Structure;
using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.States;
using StepFunctionsPS.States.Choices;
using StepFunctionsPS.States.Jsonata;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Analysis.Expressions;

/// <summary>Expressions of JSONata in states of JSONPath, which hand them on as they are.</summary>
internal sealed class JsonataInJsonPath : IRule<StatePart>
{
    private static readonly string[] Constants = ["Result", "Error", "Cause"];

    public void Check(StatePart part, DiagnosticBag findings)
    {
        // A state with fields of JSONata has been told to say that it is written in it.
        var fields = FieldTable.Of(part.State);
        if (part.IsJsonata || part.State.Node.Entries.Any(entry => fields.IsForeign(entry.Key, QueryLanguage.JsonPath))) return;
        if (Values(part.State).SelectMany(Texts).FirstOrDefault(IsMeant) is { } text) findings.Add(ExpressionMessages.JsonataInJsonPath(text.Span, part.State.Name, text.Value));
    }

    private static IEnumerable<Node> Values(State state)
    {
        var constants = Constants.Where(FieldTable.Of(state).Has).Select(key => state.Node[key]).OfType<Node>();
        return TemplateNodes.Of(state).Concat(constants).Concat(state is ChoiceState ? Operands(state) : []);
    }

    private static IEnumerable<Node> Operands(State state) =>
        Parts.Items(state, "Choices").SelectMany(RuleParts.WithInner).SelectMany(rule => rule.Entries)
            .Where(entry => ComparisonTable.Find(entry.Key) is { TakesPath: false }).Select(entry => entry.Value);

    // What is below a key that ends in .$ must be a path, and has been told of.
    private static IEnumerable<StringNode> Texts(Node node) => node switch
    {
        StringNode text => [text],
        MappingNode mapping when !Opaque.IsFunction(mapping) => mapping.Entries.Where(entry => !entry.Key.EndsWith(".$", StringComparison.Ordinal)).SelectMany(entry => Texts(entry.Value)),
        SequenceNode list => list.Items.SelectMany(Texts),
        _ => [],
    };

    // Other tools have such marks too, as in {% csrf_token %}; no expression of a state reads a name of nothing.
    private static bool IsMeant(StringNode text) =>
        JsonataText.Inside(text.Value) is { } inside && JsonataParser.Parse(inside, JsonataDialect.StepFunctions).Expression is { Facts.BareNames.Count: 0 };
}
