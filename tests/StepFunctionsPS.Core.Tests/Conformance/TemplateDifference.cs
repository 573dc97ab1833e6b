using System.Linq;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Tests.Conformance;

/// <summary>Compares parts of two templates; the order of keys does not count, that of lists does.</summary>
internal static class TemplateDifference
{
    /// <summary>The first difference in words; null when there is none.</summary>
    public static string? First(string path, Node? expected, Node? ours)
    {
        if (expected is null && ours is null) return null;
        if (expected is MappingNode a && ours is MappingNode b)
        {
            return a.Entries.Select(entry => entry.Key).Union(b.Entries.Select(entry => entry.Key))
                .Select(key => First($"{path}/{key}", a[key], b[key]))
                .FirstOrDefault(difference => difference is not null);
        }

        if (expected is SequenceNode x && ours is SequenceNode y && x.Items.Count == y.Items.Count)
        {
            return x.Items.Select((item, index) => First($"{path}/{index}", item, y.Items[index])).FirstOrDefault(difference => difference is not null);
        }

        return expected is not null && ours is not null && NodeEquality.Instance.Equals(expected, ours) ? null : $"{path}: expected {Show(expected)}, ours {Show(ours)}";
    }

    private static string Show(Node? node)
    {
        var text = node?.ToString() ?? "(absent)";
        return text.Length <= 300 ? text : text[..300] + "…";
    }
}
