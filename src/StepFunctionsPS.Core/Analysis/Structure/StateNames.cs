using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.States;

namespace StepFunctionsPS.Analysis.Structure;

/// <summary>Names of states that are empty or too long.</summary>
internal sealed class StateNames : IRule<StatePart>
{
    private const int Longest = 80;

    public void Check(StatePart part, DiagnosticBag findings)
    {
        var name = part.State.Name;
        if (name.Length is 0 or > Longest && !Opaque.HasPlaceholder(name)) findings.Add(StructureMessages.WrongStateName(part.State.NameSpan, name));
    }
}
