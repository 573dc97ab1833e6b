using System;
using System.Collections.Generic;
using System.Text;
using StepFunctionsPS.Diagrams.Layout;
using static StepFunctionsPS.Diagrams.Svg.XmlText;

namespace StepFunctionsPS.Diagrams.Svg;

/// <summary>Writes lines as paths, with round corners.</summary>
internal static class PathData
{
    private const double Radius = 8;
    private const double HeadLength = 8;
    private const double HeadWidth = 4;

    public static string Line(IReadOnlyList<Point> points, bool hasHead)
    {
        var last = points.Count - 1;
        var end = hasHead ? Towards(points[last], points[last - 1], HeadLength - 1) : points[last];
        var path = new StringBuilder("M").Append(At(points[0]));
        for (var i = 1; i < last; i++)
        {
            var (before, corner, after) = (points[i - 1], points[i], i + 1 == last ? end : points[i + 1]);
            var radius = Math.Min(Radius, Math.Min(Length(before, corner), Length(corner, after)) / 2);
            path.Append('L').Append(At(Towards(corner, before, radius))).Append('Q').Append(At(corner)).Append(' ').Append(At(Towards(corner, after, radius)));
        }

        return path.Append('L').Append(At(end)).ToString();
    }

    /// <summary>The arrow at the end of a line.</summary>
    public static string Head(IReadOnlyList<Point> points)
    {
        var tip = points[points.Count - 1];
        var back = Towards(tip, points[points.Count - 2], HeadLength);
        var (x, y) = ((tip.Y - back.Y) / HeadLength * HeadWidth, (tip.X - back.X) / HeadLength * HeadWidth);
        return $"M{At(tip)}L{At(new Point(back.X + x, back.Y + y))}L{At(new Point(back.X - x, back.Y - y))}z";
    }

    private static double Length(Point from, Point to) => Math.Abs(from.X - to.X) + Math.Abs(from.Y - to.Y);

    // Lines go across or down, so one of the two differences is nothing.
    private static Point Towards(Point from, Point to, double distance) =>
        new(from.X + (Math.Sign(to.X - from.X) * distance), from.Y + (Math.Sign(to.Y - from.Y) * distance));

    private static string At(Point point) => $"{Number(point.X)} {Number(point.Y)}";
}
