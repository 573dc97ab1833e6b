namespace StepFunctionsPS.Diagrams.Layout;

/// <summary>A place, in pixels from the upper left corner.</summary>
internal readonly record struct Point(double X, double Y)
{
    /// <summary>The same with across and down exchanged.</summary>
    public Point Turned() => new(Y, X);

    public Point Moved(double x, double y) => new(X + x, Y + y);
}
