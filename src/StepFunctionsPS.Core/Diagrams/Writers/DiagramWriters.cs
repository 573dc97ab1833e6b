using System.Collections.Generic;
using StepFunctionsPS.Diagrams.Svg;

namespace StepFunctionsPS.Diagrams.Writers;

/// <summary>The writer for each format.</summary>
internal static class DiagramWriters
{
    private static readonly Dictionary<DiagramFormat, IDiagramWriter> Writers = new()
    {
        [DiagramFormat.Dot] = new DotWriter(),
        [DiagramFormat.Svg] = new SvgWriter(),
    };

    public static IDiagramWriter For(DiagramFormat format) => Writers[format];
}
