using System;
using System.Linq;
using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.States;
using StepFunctionsPS.States.Jsonata;
using StepFunctionsPS.States.Queries;
using StepFunctionsPS.Text;

namespace StepFunctionsPS.Analysis.Variables;

/// <summary>Names in JSONata that stand for nothing in a state: there is no input but <c>$states</c>.</summary>
internal sealed class QueryNames : IRule<StatePart>
{
    public void Check(StatePart part, DiagnosticBag findings)
    {
        if (!part.IsJsonata) return;
        foreach (var (expression, _) in part.Expressions)
        {
            if (expression is QueryExpression query) Check(query, part.State, findings);
        }
    }

    private static void Check(QueryExpression query, State state, DiagnosticBag findings)
    {
        var facts = query.Facts;
        foreach (var name in facts.BareNames) findings.Add(VariableUseMessages.BareName(query.SpanOf(name.Position), query.Field, name.Name, MeantNames.OfBareName(name, query)));
        foreach (var root in facts.Roots) findings.Add(VariableUseMessages.NoRoot(query.SpanOf(root), query.Field, "$$", MeantNames.OfRoot(root, facts)));
        foreach (var context in facts.Contexts) findings.Add(VariableUseMessages.NoContext(query.SpanOf(context), query.Field));
        foreach (var call in query.UnknownCalls)
            findings.Add(VariableUseMessages.UnknownFunction(query.SpanOf(call.Position), query.Field, call.Name, JsonataDialect.StepFunctions.FunctionNames));
        foreach (var path in facts.Paths.Where(path => path.Count > 1 && path[0].Name == "states")) CheckStates(query, path[1], state, findings);
    }

    private static void CheckStates(QueryExpression query, NamedPlace part, State state, DiagnosticBag findings)
    {
        SourceSpan Span() => query.SpanOf(part.Position);
        var isCatcher = query.Field.StartsWith("Catch[", StringComparison.Ordinal);
        if (!MeantNames.Parts.Contains(part.Name)) findings.Add(VariableUseMessages.UnknownPart(Span(), query.Field, part.Name, MeantNames.Parts));
        else if (part.Name == "errorOutput" && !isCatcher) findings.Add(VariableUseMessages.NoErrorOutput(Span(), query.Field));
        else if (part.Name == "result" && !(state is WorkState && (query.Field.StartsWith("Output", StringComparison.Ordinal) || query.Field.StartsWith("Assign", StringComparison.Ordinal)))) findings.Add(VariableUseMessages.NoResult(Span(), query.Field));
    }
}
