using StepFunctionsPS.Diagrams.Writers;

namespace StepFunctionsPS.Diagrams;

/// <summary>Draws the graph of a definition, and over it what a run did. The same input gives the same text.</summary>
internal static class Diagram
{
    /// <param name="graph">What is drawn.</param>
    /// <param name="overlay">The run; null for the definition alone.</param>
    /// <param name="options">How.</param>
    public static string Draw(StateGraph graph, RunOverlay? overlay, DiagramOptions options) =>
        DiagramWriters.For(options.Format).Write(graph, overlay, options);
}
