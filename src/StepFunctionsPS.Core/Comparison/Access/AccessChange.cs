using System.Collections.Generic;

namespace StepFunctionsPS.Comparison.Access;

/// <summary>Something that is allowed now and was not before.</summary>
/// <param name="Path">Where the template says so; for what denied it, where that was.</param>
/// <param name="Words">What it is.</param>
internal sealed record AccessChange(string Path, string Words)
{
    /// <summary>The actions, resources and principals that it is about.</summary>
    public IReadOnlyCollection<string> Texts { get; init; } = [];
}
