namespace StepFunctionsPS.Diagrams.Writers;

/// <summary>Writes diagrams in one language.</summary>
internal interface IDiagramWriter
{
    string Write(StateGraph graph, RunOverlay? overlay, DiagramOptions options);
}
