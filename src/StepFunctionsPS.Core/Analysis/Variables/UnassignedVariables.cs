using System;
using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.States;
using StepFunctionsPS.States.Paths;
using StepFunctionsPS.States.Queries;
using StepFunctionsPS.Syntax;
using StepFunctionsPS.Text;

namespace StepFunctionsPS.Analysis.Variables;

/// <summary>Variables that are read where nothing can have set them.</summary>
internal sealed class UnassignedVariables : IRule<MachinePart>
{
    public void Check(MachinePart part, DiagnosticBag findings)
    {
        foreach (var state in part.States)
        {
            foreach (var (expression, node) in state.Expressions)
            {
                foreach (var (name, place) in Reads(expression, node))
                {
                    var (isKnown, isBeyondMap) = Look(name, state.Within);
                    if (!isKnown) findings.Add(VariableUseMessages.Unassigned(place(), state.State.Name, name, MeantNames.OfVariable(name, state.IsJsonata, Known(state.Within))));
                    else if (isBeyondMap) findings.Add(VariableUseMessages.OutsideOfChild(place(), state.State.Name, name));
                }
            }
        }
    }

    private static IEnumerable<(string Name, Func<SourceSpan> Place)> Reads(Expression expression, Node node) => expression switch
    {
        JsonPath { Root: PathRoot.Variable, Variable: var name } => [(name, () => node.Span)],
        QueryExpression query => query.Variables.Select(variable => (variable.Name, (Func<SourceSpan>)(() => query.SpanOf(variable.Position)))),
        _ => [],
    };

    private static IEnumerable<string> Known(DefinitionPart within)
    {
        for (var scope = within; scope is not null; scope = scope.Owner?.Within)
        {
            foreach (var (definition, name) in scope.Machine.Setters.Select(setters => setters.Key))
            {
                if (definition == scope) yield return name;
            }
        }
    }

    // The children of a distributed Map are executions of their own and see nothing of what is around it.
    private static (bool IsKnown, bool IsBeyondMap) Look(string name, DefinitionPart within)
    {
        var isBeyond = false;
        for (var scope = within; scope is not null; scope = scope.Owner?.Within)
        {
            if (scope.Machine.Setters.Contains((scope, name))) return (true, isBeyond);
            isBeyond |= scope.Owner?.State is MapState { Fields.IsDistributed: true };
        }

        return (false, false);
    }
}
