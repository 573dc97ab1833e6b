namespace StepFunctionsPS.Diagrams.Layout;

/// <summary>An edge to be routed.</summary>
/// <param name="From">The place of the node in the list.</param>
/// <param name="To">The place of the node that it leads to.</param>
/// <param name="Label">How much room its label takes; empty for none.</param>
/// <param name="IsAside">Whether it is no part of the usual way, as after an error.</param>
internal sealed record FlowEdge(int From, int To, Size Label, bool IsAside)
{
    /// <summary>How much room a label takes that names the node, where the edge is too long to be drawn.</summary>
    public Size CutLabel { get; init; }

    public bool IsLoop => From == To;
}
