using System;
using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.States.Jsonata;
using StepFunctionsPS.States.Queries;

namespace StepFunctionsPS.Analysis.Variables;

/// <summary>Calls in JSONata that cannot succeed: of functions with arguments that they never take, and of fields, which are no functions.</summary>
internal sealed class FunctionCalls : IRule<StatePart>
{
    // How other languages call what JSONata has a function for.
    private static readonly Dictionary<string, string> Foreign = new(StringComparer.OrdinalIgnoreCase)
    {
        ["concat"] = "append",
        ["includes"] = "contains",
        ["length"] = "length",
        ["lower"] = "lowercase",
        ["push"] = "append",
        ["size"] = "count",
        ["slice"] = "substring",
        ["toLowerCase"] = "lowercase",
        ["toString"] = "string",
        ["toUpperCase"] = "uppercase",
        ["upper"] = "uppercase",
    };

    /// <summary>Whether an expression has such a call.</summary>
    public static bool HasFault(QueryExpression query, StatePart part) => query.Facts.FieldCalls.Count > 0 || query.WrongCalls(part.Machine.Variables.Contains).Any();

    public void Check(StatePart part, DiagnosticBag findings)
    {
        foreach (var query in part.Expressions.Select(found => found.Expression).OfType<QueryExpression>())
        {
            foreach (var wrong in query.WrongCalls(part.Machine.Variables.Contains))
                findings.Add(VariableUseMessages.WrongArguments(query.SpanOf(wrong.Call.Position), query.Field, wrong.Call.Name, wrong.Given, wrong.Wanted));
            foreach (var field in query.Facts.FieldCalls)
                findings.Add(VariableUseMessages.FieldAsFunction(query.SpanOf(field.Position), query.Field, field.Name, Meant(field.Name)));
        }
    }

    private static string? Meant(string name) => Foreign.TryGetValue(name, out var known) ? known : Suggestion.Nearest(name, JsonataDialect.StepFunctions.FunctionNames);
}
