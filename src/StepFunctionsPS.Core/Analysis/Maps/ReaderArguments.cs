using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.States;

namespace StepFunctionsPS.Analysis.Maps;

/// <summary>Parameters of a reader or writer in JSONata, and Arguments in JSONPath.</summary>
internal sealed class ReaderArguments : StateRule<MapState>
{
    private static readonly string[] Keys = ["ItemReader", "ResultWriter"];

    protected override void Check(MapState state, StatePart part, DiagnosticBag findings)
    {
        var (wrong, right) = part.IsJsonata ? ("Parameters", "Arguments") : ("Arguments", "Parameters");
        foreach (var key in Keys)
        {
            foreach (var node in Parts.Of<MapState>(state, key))
            {
                if (node.Find(wrong) is { } entry) findings.Add(MapMessages.WrongArguments(entry.Place(), state.Name, key, wrong, right));
            }
        }
    }
}
