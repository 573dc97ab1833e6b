using System;

namespace StepFunctionsPS.Diagrams.Layout;

/// <summary>A rectangle.</summary>
internal readonly record struct Box(double X, double Y, double Width, double Height)
{
    public double Right => X + Width;

    public double Bottom => Y + Height;

    public double MiddleX => X + (Width / 2);

    public double MiddleY => Y + (Height / 2);

    public Box Turned() => new(Y, X, Height, Width);

    public Box Moved(double x, double y) => this with { X = X + x, Y = Y + y };

    public bool Overlaps(Box other) => X < other.Right && other.X < Right && Y < other.Bottom && other.Y < Bottom;

    public bool Contains(Box other) => other.X >= X && other.Y >= Y && other.Right <= Right && other.Bottom <= Bottom;

    /// <summary>The smallest one around both.</summary>
    public Box Around(Box other)
    {
        var (left, top) = (Math.Min(X, other.X), Math.Min(Y, other.Y));
        return new Box(left, top, Math.Max(Right, other.Right) - left, Math.Max(Bottom, other.Bottom) - top);
    }
}
