using System.Linq;
using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.States;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Analysis.Maps;

/// <summary>Processors that run in no mode there is, or in the mode DISTRIBUTED without a type of execution.</summary>
internal sealed class ProcessorModes : StateRule<MapState>
{
    private static readonly string[] Modes = ["INLINE", "DISTRIBUTED"];
    private static readonly string[] Types = ["STANDARD", "EXPRESS"];

    protected override void Check(MapState state, StatePart part, DiagnosticBag findings)
    {
        foreach (var config in Parts.Of<MapState>(state, "ItemProcessor", "ProcessorConfig").Concat(Parts.Of<MapState>(state, "Iterator", "ProcessorConfig")))
        {
            Check("Mode", config["Mode"], Modes, part, findings);
            Check("ExecutionType", config["ExecutionType"], Types, part, findings);
            if (config["Mode"] is StringNode { Value: "DISTRIBUTED" } mode && config["ExecutionType"] is null) findings.Add(MapMessages.NoExecutionType(mode.Span, state.Name));
        }
    }

    private static void Check(string key, Node? value, string[] known, StatePart part, DiagnosticBag findings)
    {
        if (value is not null && !Opaque.Is(value) && !(value is StringNode text && known.Contains(text.Value)))
            findings.Add(MapMessages.WrongProcessorConfig(value.Span, part.State.Name, key, known));
    }
}
