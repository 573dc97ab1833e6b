namespace StepFunctionsPS.Diagrams.Writers;

/// <summary>Writes the language of Graphviz.</summary>
internal sealed class DotWriter : IDiagramWriter
{
    public string Write(StateGraph graph, RunOverlay? overlay, DiagramOptions options) => "digraph {}";
}
