using System.Collections.Generic;

namespace StepFunctionsPS.Diagrams.Report;

/// <summary>Writes what users get of a machine or of a run: a diagram in one of the languages, or a page. The same input gives the same text.</summary>
internal static class DiagramDocument
{
    private static readonly IReadOnlyDictionary<DiagramFileFormat, DiagramFormat> Drawn = new Dictionary<DiagramFileFormat, DiagramFormat>
    {
        [DiagramFileFormat.Text] = DiagramFormat.Text,
        [DiagramFileFormat.Mermaid] = DiagramFormat.Mermaid,
        [DiagramFileFormat.Svg] = DiagramFormat.Svg,
        [DiagramFileFormat.Dot] = DiagramFormat.Dot,
    };

    /// <param name="machine">What is shown.</param>
    /// <param name="format">As what.</param>
    /// <param name="direction">Where diagrams go.</param>
    /// <param name="theme">The colours, of pictures and pages only.</param>
    public static string Write(DrawnMachine machine, DiagramFileFormat format, DiagramDirection direction = DiagramDirection.TopDown, DiagramTheme theme = DiagramTheme.Auto)
    {
        var graph = StateGraph.Of(machine.Definition);
        if (machine.Shown is { } hide)
        {
            var shown = new Shown(hide);
            graph = shown.Of(graph);
            machine = machine with { Name = hide(machine.Name), Run = machine.Run is null ? null : shown.Of(machine.Run) };
        }

        var overlay = machine.Run is { } run ? RunOverlay.Of(run.Events) : null;
        return Drawn.TryGetValue(format, out var drawn)
            ? Diagram.Draw(graph, overlay, new DiagramOptions(drawn) { Direction = direction, Theme = theme, Title = machine.Name })
            : new HtmlPage(machine.Name, graph, overlay, machine.Run, direction, theme).Write();
    }
}
