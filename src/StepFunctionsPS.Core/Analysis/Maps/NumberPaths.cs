using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.States;
using StepFunctionsPS.States.Intrinsics;
using StepFunctionsPS.States.Paths;

namespace StepFunctionsPS.Analysis.Maps;

/// <summary>Paths to numbers of a Map that are no paths into its input.</summary>
internal sealed class NumberPaths : StateRule<MapState>
{
    protected override void Check(MapState state, StatePart part, DiagnosticBag findings)
    {
        var fields = state.Fields;
        foreach (var number in new[] { fields.MaxConcurrency, fields.ToleratedFailureCount, fields.ToleratedFailurePercentage, fields.ItemBatcher?.MaxItems, fields.ItemBatcher?.MaxBytes, fields.ItemReader?.Config.MaxItems })
        {
            // Variables were added to the language later; nothing is known of them here.
            if (number?.Path is IntrinsicCall or JsonPath { Root: not PathRoot.Variable, IsReference: false })
                findings.Add(MapMessages.NumberPath(number.Node.Span, state.Name, number.Key));
        }
    }
}
