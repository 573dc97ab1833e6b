using System.Linq;
using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.States;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Simulation;

/// <summary>Finds what this runner does not know before anything runs, so that no run goes wrong in silence.</summary>
internal static class SupportCheck
{
    public static void Report(Definition definition, DiagnosticBag diagnostics)
    {
        if (definition.Find(definition.StartAt) is null) diagnostics.Add(SimulationMessages.NotRunnable(definition.Node.Span));
        foreach (var state in definition.AllStates())
        {
            if (state.QueryLanguage == QueryLanguage.Jsonata) diagnostics.Add(SimulationMessages.Jsonata(state.NameSpan, state.Name));
            if (state is MapState map) Report(map, diagnostics);
            if (state is ChoiceState choice && state.QueryLanguage == QueryLanguage.JsonPath && choice.Choices.Any(rule => rule.Condition is null || rule.Next is null))
                diagnostics.Add(SimulationMessages.NotRunnable(state.NameSpan));
        }
    }

    private static void Report(MapState map, DiagnosticBag diagnostics)
    {
        if (map.Processor is null) diagnostics.Add(SimulationMessages.NotRunnable(map.NameSpan));
        ReportField(map, "ItemReader", map.Fields.ItemReader, diagnostics);
        ReportField(map, "ItemBatcher", map.Fields.ItemBatcher, diagnostics);
        ReportField(map, "ResultWriter", map.Fields.ResultWriter, diagnostics);
    }

    private static void ReportField(MapState map, string key, Node? node, DiagnosticBag diagnostics)
    {
        if (node is not null) diagnostics.Add(SimulationMessages.FieldNotSupported(node.Span, map.Name, key));
    }
}
