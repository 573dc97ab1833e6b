using System.Linq;
using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.States;

namespace StepFunctionsPS.Analysis.Variables;

/// <summary>Variables of a branch or an iteration with the name of one around it.</summary>
internal sealed class OuterAssignments : IRule<StatePart>
{
    public void Check(StatePart part, DiagnosticBag findings)
    {
        if (part.Within.Owner is null) return;
        foreach (var (name, entry) in part.Assignments)
        {
            if (IsOuter(name, part)) findings.Add(VariableUseMessages.OuterAssignment(entry.Place(), part.State.Name, name));
        }
    }

    private static bool IsOuter(string name, StatePart part)
    {
        for (var owner = part.Within.Owner; owner is not null; owner = owner.Within.Owner)
        {
            // The children of a distributed Map begin with no variables.
            if (owner.State is MapState { Fields.IsDistributed: true }) return false;
            // What the Parallel or Map itself sets, it sets when all inside has ended.
            if (part.Machine.Setters[(owner.Within, name)].Any(state => state != owner)) return true;
        }

        return false;
    }
}
