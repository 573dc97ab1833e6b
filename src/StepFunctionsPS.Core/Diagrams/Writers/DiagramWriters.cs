using System.Collections.Generic;
using StepFunctionsPS.Diagrams.Outline;
using StepFunctionsPS.Diagrams.Svg;

namespace StepFunctionsPS.Diagrams.Writers;

/// <summary>The writer for each format.</summary>
internal static class DiagramWriters
{
    private static readonly Dictionary<DiagramFormat, IDiagramWriter> Writers = new()
    {
        [DiagramFormat.Mermaid] = new MermaidWriter(),
        [DiagramFormat.Svg] = new SvgWriter(),
        [DiagramFormat.Dot] = new DotWriter(),
        [DiagramFormat.Text] = new OutlineWriter(),
    };

    public static IDiagramWriter For(DiagramFormat format) => Writers[format];
}
