namespace StepFunctionsPS.Presentation;

/// <summary>How far a Map is.</summary>
/// <param name="Done">Iterations that have ended.</param>
/// <param name="Total">All that are known.</param>
internal sealed record MapCount(long Done, long Total)
{
    /// <summary><c>37/120</c></summary>
    public override string ToString() => $"{Done}/{Total}";
}
