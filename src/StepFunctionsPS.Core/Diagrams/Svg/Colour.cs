namespace StepFunctionsPS.Diagrams.Svg;

/// <summary>A colour on light ground and its counterpart on dark ground. Text has a contrast of at least 4.5 to what it stands on.</summary>
internal sealed record Colour(string Light, string Dark);
