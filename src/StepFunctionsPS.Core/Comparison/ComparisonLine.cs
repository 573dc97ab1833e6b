namespace StepFunctionsPS.Comparison;

/// <summary>A line of a comparison.</summary>
/// <param name="Kind">What it tells.</param>
/// <param name="Text">The line, without colours and line break.</param>
internal sealed record ComparisonLine(ComparisonLineKind Kind, string Text)
{
    /// <inheritdoc/>
    public override string ToString() => Text;
}
