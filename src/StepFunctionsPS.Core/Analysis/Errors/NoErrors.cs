using System.Linq;
using StepFunctionsPS.Diagnostics;

namespace StepFunctionsPS.Analysis.Errors;

/// <summary>Retriers and catchers for no error.</summary>
internal sealed class NoErrors : IRule<StatePart>
{
    public void Check(StatePart part, DiagnosticBag findings)
    {
        foreach (var (_, names) in ErrorLists.Of(part.State).SelectMany(list => list))
        {
            if (names.Items.Count == 0) findings.Add(ErrorHandlingMessages.NoErrors(names.Span, part.State.Name));
        }
    }
}
