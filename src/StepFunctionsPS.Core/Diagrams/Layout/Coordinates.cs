using System.Linq;

namespace StepFunctionsPS.Diagrams.Layout;

/// <summary>Gives items their places across: four ways to align them, and of each item's four places the middle.</summary>
internal static class Coordinates
{
    public static void Assign(FlowGraph graph)
    {
        var items = graph.Layers.SelectMany(layer => layer).ToArray();
        if (items.Length == 0) return;
        var conflicts = Conflicts.Find(graph);
        var ways = new[] { (true, true), (true, false), (false, true), (false, false) }
            .Select(way => (FromLeft: way.Item2, Places: Compaction.Place(graph, Alignment.Make(graph, conflicts, way.Item1, way.Item2), way.Item2)))
            .Select(way => (way.FromLeft, way.Places, Left: items.Min(item => way.Places[item] - item.Left), Right: items.Max(item => way.Places[item] + item.Right)))
            .ToArray();

        // The narrowest shows where the others have their left or right border.
        var narrowest = ways.OrderBy(way => way.Right - way.Left).First();
        foreach (var item in items)
        {
            var places = ways.Select(way => way.Places[item] + (way.FromLeft ? narrowest.Left - way.Left : narrowest.Right - way.Right)).OrderBy(place => place).ToArray();
            item.X = ((places[1] + places[2]) / 2) - narrowest.Left;
        }
    }
}
