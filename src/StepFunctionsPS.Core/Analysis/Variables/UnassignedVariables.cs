using System.Linq;
using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.States;
using StepFunctionsPS.States.Paths;

namespace StepFunctionsPS.Analysis.Variables;

/// <summary>Variables that are read where nothing can have set them.</summary>
internal sealed class UnassignedVariables : IRule<MachinePart>
{
    public void Check(MachinePart part, DiagnosticBag findings)
    {
        var assigned = part.States
            .SelectMany(state => Assignments.Of(state).Select(assignment => (assignment.Name, state.Within.Definition)))
            .ToLookup(row => row.Definition, row => row.Name);
        foreach (var state in part.States)
        {
            foreach (var (expression, node) in state.Expressions)
            {
                if (expression is not JsonPath { Root: PathRoot.Variable, Variable: var name }) continue;
                var (isKnown, isBeyondMap) = Look(name, state.Within, assigned);
                if (!isKnown) findings.Add(VariableUseMessages.Unassigned(node.Span, state.State.Name, name));
                else if (isBeyondMap) findings.Add(VariableUseMessages.OutsideOfChild(node.Span, state.State.Name, name));
            }
        }
    }

    // The children of a distributed Map are executions of their own and see nothing of what is around it.
    private static (bool IsKnown, bool IsBeyondMap) Look(string name, DefinitionPart within, ILookup<Definition, string> assigned)
    {
        var isBeyond = false;
        for (var scope = within; scope is not null; scope = scope.Owner?.Within)
        {
            if (assigned[scope.Definition].Contains(name)) return (true, isBeyond);
            isBeyond |= scope.Owner?.State is MapState { Fields.IsDistributed: true };
        }

        return (false, false);
    }
}
