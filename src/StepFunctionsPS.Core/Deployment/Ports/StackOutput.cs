namespace StepFunctionsPS.Deployment;

/// <summary>An output of a stack.</summary>
/// <param name="Key">Its name in the template.</param>
/// <param name="Value">Its value.</param>
/// <param name="Description">What the template says of it; null for nothing.</param>
/// <param name="ExportName">The name that other stacks import it by; null when it is not exported.</param>
internal sealed record StackOutput(string Key, string Value, string? Description, string? ExportName);
