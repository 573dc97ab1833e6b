namespace StepFunctionsPS.Presentation;

/// <summary>A line to be shown.</summary>
/// <param name="Kind">What it is about.</param>
/// <param name="Text">The same words in every place.</param>
internal readonly record struct ShownLine(LineKind Kind, string Text);
