namespace StepFunctionsPS.Diagrams;

/// <summary>The iterations of a Map.</summary>
/// <param name="Total">All of them.</param>
/// <param name="Succeeded">Those that did well.</param>
/// <param name="Failed">Those that failed.</param>
internal sealed record IterationCount(long Total, long Succeeded, long Failed)
{
    /// <summary><c>11 of 12 ok, 1 failed</c></summary>
    public override string ToString() => $"{Succeeded} of {Total} ok{(Failed == 0 ? "" : $", {Failed} failed")}";
}
