using System;
using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.States;
using StepFunctionsPS.States.Queries;
using StepFunctionsPS.Syntax;
using StepFunctionsPS.Text;

namespace StepFunctionsPS.Analysis.Variables;

/// <summary>Expressions in JSONata that fail whatever comes in: with an error, without a value, or with one that their field does not take.</summary>
internal sealed class ForegoneResults : IRule<StatePart>
{
    private const int Shown = 3;

    public void Check(StatePart part, DiagnosticBag findings)
    {
        foreach (var query in part.Expressions.Select(found => found.Expression).OfType<QueryExpression>())
        {
            // What a call makes impossible has been told.
            if (!FunctionCalls.HasFault(query, part)) Check(query, part, findings);
        }

        // Written out, a mapping is as little a list as one that an expression gives.
        if (part is { IsJsonata: true, State: MapState map } && map.Node["Items"] is MappingNode items && !Opaque.Is(items) && FieldResult.Of(map, "Items") is { } wanted && !wanted.Takes(items))
            findings.Add(VariableUseMessages.WrongResult(items.Span, "Items", wanted.Words, "is " + items.Kind, "Write a list, or make the Map a distributed one."));
    }

    private static void Check(QueryExpression query, StatePart part, DiagnosticBag findings)
    {
        var whole = query.SpanOf(query.Node.Value.IndexOf(query.Text, StringComparison.Ordinal) - JsonataText.Begin.Length);
        var foregone = query.Foregone(part.Machine.Variables.Contains);
        if (foregone?.Error is { } error)
        {
            findings.Add(VariableUseMessages.FailingExpression(error.Offset is { } offset ? query.SpanOf(offset) : whole, query.Field, $"fails ({error.Text})"));
            return;
        }

        if (foregone?.HoldsFunction ?? query.GivesFunction(part.Machine.Variables.Contains))
        {
            findings.Add(VariableUseMessages.FailingExpression(whole, query.Field, "gives a function, or something that holds one", "Call the function: $uuid() is a value, $uuid is none."));
            return;
        }

        IReadOnlyList<Node?> values = foregone is { } known ? [known.Value] : query.PossibleValues;
        if (values.All(value => value is null)) findings.Add(VariableUseMessages.FailingExpression(whole, query.Field, "gives nothing (undefined)"));
        else if (FieldResult.Of(part.State, query.Field) is { } wanted && values.All(value => value is not UnknownNode && (value is null || !wanted.Takes(value))))
            findings.Add(VariableUseMessages.WrongResult(Place(values) ?? whole, query.Field, wanted.Words, "its expression gives " + Words(values)));
    }

    // What was worked out as a whole has no place of its own.
    private static SourceSpan? Place(IReadOnlyList<Node?> values) => values.OfType<Node>().First().Span is { Source: not null } span ? span : null;

    private static string Words(IReadOnlyList<Node?> values) =>
        string.Join(" or ", values.Select(value => value is null ? "nothing" : value is StringNode or NumberNode or BooleanNode ? value.ToString() : value.Kind).Distinct().Take(Shown));
}
