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
        foreach (var query in part.Expressions.Select(found => found.Expression).OfType<QueryExpression>()) Check(query, findings);
    }

    private static void Check(QueryExpression query, DiagnosticBag findings)
    {
        var whole = query.SpanOf(query.Node.Value.IndexOf(query.Text, StringComparison.Ordinal) - JsonataText.Begin.Length);
        var foregone = query.Foregone();
        if (foregone?.Error is { } error)
        {
            findings.Add(VariableUseMessages.FailingExpression(error.Offset is { } offset ? query.SpanOf(offset) : whole, query.Field, $"fails ({error.Text})"));
            return;
        }

        IReadOnlyList<Node?> values = foregone is { HoldsFunction: false } known ? [known.Value] : query.PossibleValues;
        if (values.All(value => value is null)) findings.Add(VariableUseMessages.FailingExpression(whole, query.Field, "gives nothing (undefined)"));
        else if (FieldResult.Of(query.Field) is { } wanted && values.All(value => value is not UnknownNode && (value is null || !wanted.Takes(value))))
            findings.Add(VariableUseMessages.WrongResult(Place(values) ?? whole, query.Field, wanted.Words, Words(values)));
    }

    // What was worked out as a whole has no place of its own.
    private static SourceSpan? Place(IReadOnlyList<Node?> values) => values.OfType<Node>().First().Span is { Source: not null } span ? span : null;

    private static string Words(IReadOnlyList<Node?> values) =>
        string.Join(" or ", values.Select(value => value is null ? "nothing" : value is StringNode or NumberNode or BooleanNode ? value.ToString() : value.Kind).Distinct().Take(Shown));
}
