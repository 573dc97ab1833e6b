namespace StepFunctionsPS.Diagrams.Layout;

/// <summary>A node to be placed. Layouts go down; for other directions, what is given and what is got is turned.</summary>
internal sealed record FlowNode(Size Size);
