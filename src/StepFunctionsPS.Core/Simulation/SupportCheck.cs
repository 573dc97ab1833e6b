using System.Linq;
using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.Simulation.Maps.Formats;
using StepFunctionsPS.States;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Simulation;

/// <summary>Finds what this runner does not know before anything runs, so that no run goes wrong in silence.</summary>
internal static class SupportCheck
{
    public static void Report(Definition definition, DiagnosticBag diagnostics)
    {
        if (definition.Find(definition.StartAt) is null) diagnostics.Add(SimulationMessages.NotRunnable(definition.Node.Span));
        foreach (var state in definition.States)
        {
            if (!IsComplete(state)) diagnostics.Add(SimulationMessages.NotRunnable(state.NameSpan));
            if (state is MapState map) ReportReader(map, diagnostics);
            foreach (var inner in state.Inner) Report(inner, diagnostics);
        }
    }

    // A part that could not be read, or that CloudFormation fills in, is missing in the model.
    private static bool IsComplete(State state) => state switch
    {
        ParallelState parallel => parallel.Branches.Count > 0 && parallel.Branches.Count == (state.Node["Branches"] as SequenceNode)?.Items.Count,
        MapState map => map.Processor is not null,
        ChoiceState choice => choice.Choices.All(rule => rule.Condition is not null && rule.Next is not null),
        _ => true,
    };

    // Files of columns are no text; the formats that can be read are those of the table.
    private static void ReportReader(MapState map, DiagnosticBag diagnostics)
    {
        if (map.Fields.ItemReader?.Config is { InputType: StringNode type } && !Opaque.Is(type) && !ItemFormat.IsKnown(type.Value))
            diagnostics.Add(SimulationMessages.InputTypeNotSupported(type.Span, map.Name, type.Value));
    }
}
