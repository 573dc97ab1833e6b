using System.Linq;
using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.States;
using StepFunctionsPS.States.Choices;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Analysis.Fields;

/// <summary>Moments that are not written as the language does.</summary>
internal sealed class Timestamps : IRule<StatePart>
{
    public void Check(StatePart part, DiagnosticBag findings)
    {
        if (part.State is WaitState { Timestamp: StringNode moment } && !(part.IsJsonata && JsonataText.IsExpression(moment))) Check("Timestamp", moment, part, findings);
        if (part.IsJsonata || part.State is not ChoiceState) return;
        foreach (var entry in Parts.Items(part.State, "Choices").SelectMany(RuleParts.WithInner).SelectMany(rule => rule.Entries))
        {
            if (entry.Value is StringNode text && ComparisonTable.Find(entry.Key) is { TakesPath: false } comparison && comparison.Kind == OperandKind.Moment)
                Check(entry.Key, text, part, findings);
        }
    }

    private static void Check(string key, StringNode text, StatePart part, DiagnosticBag findings)
    {
        if (Moment.Read(text.Value) is null && !Opaque.Is(text)) findings.Add(FieldMessages.WrongTimestamp(text.Span, part.Place, key, text.Value));
    }
}
