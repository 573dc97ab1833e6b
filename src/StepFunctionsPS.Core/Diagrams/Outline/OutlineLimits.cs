using System.Collections.Generic;
using System.Globalization;

namespace StepFunctionsPS.Diagrams.Outline;

/// <summary>How far an outline may be indented, and what is told in parts of its own since it did not fit.</summary>
/// <param name="width">How many columns a line has.</param>
internal sealed class OutlineLimits(int width)
{
    private const int Indent = 3;
    private const int Least = 4;

    /// <summary>Regions that are told later.</summary>
    public Queue<(string Name, GraphRegion Region, RunOverlay? Overlay)> Open { get; } = new();

    private int parts;

    /// <summary>Whether something this deep leaves half of the line for its text.</summary>
    public bool HasRoom(int depth) => depth < Least || depth * Indent <= width / 2;

    /// <summary>Puts a region off.</summary>
    /// <returns>What stands in its place.</returns>
    public string Later(GraphRegion region, RunOverlay? overlay, string name)
    {
        var title = $"[{(++parts).ToString(CultureInfo.InvariantCulture)}] inside {name}";
        Open.Enqueue((title, region, overlay));
        return $"{title}: see below";
    }
}
