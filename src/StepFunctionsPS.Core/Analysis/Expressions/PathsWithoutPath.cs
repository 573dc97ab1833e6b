using System.Linq;
using StepFunctionsPS.Analysis.Fields;
using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.States;
using StepFunctionsPS.States.Choices;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Analysis.Expressions;

/// <summary>Paths in fields that take them for text, since another field takes the path.</summary>
internal sealed class PathsWithoutPath : IRule<StatePart>
{
    private static readonly string[] OfFailures = ["Error", "Cause"];

    public void Check(StatePart part, DiagnosticBag findings)
    {
        if (part.IsJsonata) return;
        if (part.State is FailState)
        {
            foreach (var entry in OfFailures.Select(part.State.Node.Find).OfType<MappingEntry>()) Check(entry, part, findings);
        }

        if (part.State is not ChoiceState) return;
        foreach (var entry in Parts.Items(part.State, "Choices").SelectMany(RuleParts.WithInner).SelectMany(rule => rule.Entries))
        {
            if (ComparisonTable.Find(entry.Key) is { TakesPath: false } && ComparisonTable.Find(entry.Key + "Path") is not null) Check(entry, part, findings);
        }
    }

    private static void Check(MappingEntry entry, StatePart part, DiagnosticBag findings)
    {
        if (PathLike.Is(entry.Value)) findings.Add(ExpressionMessages.NoPath(entry.Value.Span, part.Place, entry.Key, ((StringNode)entry.Value).Value));
    }
}
