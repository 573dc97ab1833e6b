namespace StepFunctionsPS.Diagrams.Layout;

/// <summary>How much room is left between things, in pixels.</summary>
internal static class Spacing
{
    private const double Nodes = 28;
    private const double Labels = 14;
    private const double Lines = 14;

    /// <summary>Between the middles of neighbours in a layer.</summary>
    public static double Between(FlowItem left, FlowItem right) => left.Right + Gap(left, right) + right.Left;

    private static double Gap(FlowItem left, FlowItem right) =>
        left.IsNode && right.IsNode ? Nodes : left.IsBend || right.IsBend ? Lines : Labels;
}
