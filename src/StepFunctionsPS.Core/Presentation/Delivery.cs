namespace StepFunctionsPS.Presentation;

/// <summary>Text for the place itself and not for its readers.</summary>
/// <param name="Text">The text.</param>
/// <param name="File">The file that it is added to; null for a line of the log.</param>
internal sealed record Delivery(string Text, string? File = null);
