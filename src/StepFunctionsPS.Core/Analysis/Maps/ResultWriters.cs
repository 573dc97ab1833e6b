using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.States;

namespace StepFunctionsPS.Analysis.Maps;

/// <summary>Writers of results that say neither where nor how to write.</summary>
internal sealed class ResultWriters : StateRule<MapState>
{
    protected override void Check(MapState state, StatePart part, DiagnosticBag findings)
    {
        foreach (var writer in Parts.Of<MapState>(state, "ResultWriter"))
        {
            if (writer["Resource"] is null && writer["WriterConfig"] is null) findings.Add(MapMessages.IncompleteWriter(writer.Span, state.Name, "ResultWriter", "Resource and WriterConfig"));
        }

        foreach (var config in Parts.Of<MapState>(state, "ResultWriter", "WriterConfig"))
        {
            if (config["OutputType"] is null) findings.Add(MapMessages.IncompleteWriter(config.Span, state.Name, "WriterConfig", "OutputType"));
        }
    }
}
