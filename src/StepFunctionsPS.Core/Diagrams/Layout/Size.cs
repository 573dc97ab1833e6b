namespace StepFunctionsPS.Diagrams.Layout;

/// <summary>How much room something takes, in pixels.</summary>
internal readonly record struct Size(double Width, double Height)
{
    public bool IsEmpty => Width <= 0;

    /// <summary>The same with width and height exchanged.</summary>
    public Size Turned() => new(Height, Width);
}
