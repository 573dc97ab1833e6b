using System.Collections.Generic;

namespace StepFunctionsPS.Diagrams;

/// <summary>All there is to say of a node.</summary>
internal static class NodeText
{
    /// <summary>On several lines: name and type, what it does, what its author says, how often it is tried, what a run did.</summary>
    public static string Full(GraphNode node, StateRun? run)
    {
        var lines = new List<string> { $"{StateLabel.OneLine(node.Name)} ({(node.Kind == GraphNodeKind.Missing ? "no such state" : node.Kind.ToString())})" };
        if (node.Detail.Length > 0) lines.Add(node.Detail);
        if (node.Comment.Length > 0) lines.Add(StateLabel.OneLine(node.Comment));
        if (node.Retries.Length > 0) lines.Add($"tried again up to {node.Retries}");
        if (run is not null) lines.Add(StateLabel.OneLine(RunText.Long(run)));
        return string.Join("\n", lines);
    }
}
