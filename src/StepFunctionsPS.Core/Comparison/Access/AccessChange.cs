namespace StepFunctionsPS.Comparison.Access;

/// <summary>Something that is allowed now and was not before.</summary>
/// <param name="Path">Where the template says so; for what denied it, where that was.</param>
/// <param name="Words">What it is.</param>
internal sealed record AccessChange(string Path, string Words);
