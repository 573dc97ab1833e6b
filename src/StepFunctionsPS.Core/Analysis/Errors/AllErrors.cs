using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.States;

namespace StepFunctionsPS.Analysis.Errors;

/// <summary>States.ALL beside other names, or before other entries.</summary>
internal sealed class AllErrors : IRule<StatePart>
{
    public void Check(StatePart part, DiagnosticBag findings)
    {
        foreach (var list in ErrorLists.Of(part.State))
        {
            for (var i = 0; i < list.Count; i++)
            {
                var names = list[i].Names;
                if (names.Has(ErrorNames.All) && (names.Items.Count > 1 || i < list.Count - 1)) findings.Add(ErrorHandlingMessages.AllNotAlone(names.Span, part.State.Name, isAlone: names.Items.Count == 1));
            }
        }
    }
}
