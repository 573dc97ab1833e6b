namespace StepFunctionsPS.Deployment;

/// <summary>A change of a setting of a stage of an API.</summary>
/// <param name="Operation"><c>add</c>, <c>replace</c> or <c>remove</c>.</param>
/// <param name="Path">The setting, such as <c>/tracingEnabled</c>.</param>
/// <param name="Value">What it is set to; null where it is removed.</param>
internal sealed record StagePatch(string Operation, string Path, string? Value);
