using System.Linq;
using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.States;

namespace StepFunctionsPS.Analysis.Fields;

/// <summary>A Variable beside And, Or or Not, which compares nothing.</summary>
internal sealed class VariableBesideJoin : StateRule<ChoiceState>
{
    protected override void Check(ChoiceState state, StatePart part, DiagnosticBag findings)
    {
        foreach (var rule in Parts.Items(state, "Choices").SelectMany(RuleParts.WithInner))
        {
            if (rule.Find("Variable") is { } variable && (rule["And"] ?? rule["Or"] ?? rule["Not"]) is not null)
                findings.Add(FieldMessages.VariableBesideJoin(variable.Place(), state.Name));
        }
    }
}
