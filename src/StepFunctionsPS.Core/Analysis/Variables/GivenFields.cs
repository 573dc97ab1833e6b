using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.States;
using StepFunctionsPS.States.Jsonata;
using StepFunctionsPS.States.Paths;
using StepFunctionsPS.States.Queries;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Analysis.Variables;

/// <summary>Fields that the context object and the error of a catcher do not have, in either query language.</summary>
internal sealed class GivenFields : IRule<StatePart>
{
    public void Check(StatePart part, DiagnosticBag findings)
    {
        foreach (var (expression, node) in part.Expressions)
        {
            if (expression is QueryExpression query) Check(query, findings);
            if (expression is JsonPath { Root: PathRoot.Context } path) Check(path, node, part, findings);
        }
    }

    private static void Check(QueryExpression query, DiagnosticBag findings)
    {
        foreach (var path in query.Facts.Paths)
        {
            var root = path is [{ Name: "states" }, { Name: "context" or "errorOutput" } given, _, ..] ? given.Name == "context" ? GivenField.Context : GivenField.ErrorOutput : null;
            if (root is not null && Missing(root, path.Skip(2).Select(place => place.Name)) is var (index, owner))
                findings.Add(Finding(owner, query.SpanOf(path[index + 2].Position), $"'{query.Field}'", path.Take(index + 2), path[index + 2].Name));
        }
    }

    private static void Check(JsonPath path, Node node, StatePart part, DiagnosticBag findings)
    {
        var names = path.Steps.TakeWhile(step => step is PropertyStep).Cast<PropertyStep>().Select(step => step.Name).ToArray();
        if (Missing(GivenField.Context, names) is var (index, owner))
            findings.Add(VariableUseMessages.NoSuchField(node.Span, part.Place, string.Join(".", names.Take(index).Prepend("$$")), names[index], [.. owner.Fields.Select(field => field.Name)]));
    }

    // The index of the first name that is not there, with the field that does not have it.
    private static (int Index, GivenField Owner)? Missing(GivenField root, IEnumerable<string> names)
    {
        var current = root;
        foreach (var (name, index) in names.Select((name, index) => (name, index)))
        {
            if (current.Kind == GivenField.Anything) return null;
            if (current.Find(name) is not { } next) return (index, current);
            current = next;
        }

        return null;
    }

    private static Diagnostic Finding(GivenField owner, Text.SourceSpan span, string reader, IEnumerable<NamedPlace> before, string name) =>
        VariableUseMessages.NoSuchField(span, reader, "$" + string.Join(".", before.Select(place => place.Name)), name, [.. owner.Fields.Select(field => field.Name)]);
}
