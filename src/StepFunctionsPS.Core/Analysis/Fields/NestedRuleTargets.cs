using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.States;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Analysis.Fields;

/// <summary>Next and Assign inside And, Or and Not, where only the whole rule has them.</summary>
internal sealed class NestedRuleTargets : StateRule<ChoiceState>
{
    private static readonly string[] OfWholeRules = ["Next", "Assign"];

    protected override void Check(ChoiceState state, StatePart part, DiagnosticBag findings)
    {
        foreach (var rule in Parts.Items(state, "Choices")) CheckInside(rule, state, findings);
    }

    private static void CheckInside(MappingNode rule, ChoiceState state, DiagnosticBag findings)
    {
        foreach (var inner in RuleParts.Of(rule))
        {
            foreach (var key in OfWholeRules)
            {
                if (inner.Find(key) is { } entry) findings.Add(FieldMessages.NestedTarget(entry.Place(), state.Name, key));
            }

            CheckInside(inner, state, findings);
        }
    }
}
