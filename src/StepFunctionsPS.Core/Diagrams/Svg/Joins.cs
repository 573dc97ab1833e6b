using System;
using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Diagrams.Layout;

namespace StepFunctionsPS.Diagrams.Svg;

/// <summary>
/// Ends edges where they join one to the same node, so that what they share is drawn once: dashes drawn over one another would not be dashes.
/// </summary>
internal sealed class Joins
{
    // An edge follows the other for its corner to be round.
    private const double Corner = 8;

    private readonly Dictionary<(int Target, bool IsAside), List<(Point From, Point To)>> drawn = [];

    /// <summary>What is to be drawn of an edge, and whether it goes as far as its node.</summary>
    public (IReadOnlyList<Point> Points, bool IsWhole) Draw(GraphEdge edge, IReadOnlyList<Point> points)
    {
        var key = (edge.To, edge.IsCatch);
        if (!drawn.TryGetValue(key, out var lines)) drawn.Add(key, lines = []);
        // Edges from the same node begin together too; only what they share up to the end counts.
        var first = points.Count;
        while (first > 1 && lines.Any(line => Shares(line, points[first - 2], points[first - 1]))) first--;
        for (var i = 1; i < first; i++) lines.Add((points[i - 1], points[i]));
        if (first == points.Count) return (points, true);
        var (from, to) = (points[first - 1], points[first]);
        var part = Math.Min(1, Corner / (Math.Abs(to.X - from.X) + Math.Abs(to.Y - from.Y)));
        return ([.. points.Take(first), new Point(from.X + ((to.X - from.X) * part), from.Y + ((to.Y - from.Y) * part))], false);
    }

    // Both go the same way, and the line passes where the other begins.
    private static bool Shares((Point From, Point To) line, Point from, Point to) =>
        from.X == to.X ? line.From.X == line.To.X && from.X == line.From.X && Math.Sign(to.Y - from.Y) == Math.Sign(line.To.Y - line.From.Y) && IsWithin(from.Y, line.From.Y, line.To.Y)
        : line.From.Y == line.To.Y && from.Y == line.From.Y && Math.Sign(to.X - from.X) == Math.Sign(line.To.X - line.From.X) && IsWithin(from.X, line.From.X, line.To.X);

    private static bool IsWithin(double place, double from, double to) => place >= Math.Min(from, to) && place <= Math.Max(from, to) && place != to;
}
