using System.Text.RegularExpressions;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Tests.Analysis;

/// <summary>Places as AWS writes them, such as <c>/States/Ask/Choices[0]/Next</c>.</summary>
internal static class AwsLocation
{
    /// <summary>Whether a finding stands at the place or inside it.</summary>
    public static bool Has(Node tree, string location, Diagnostic finding)
    {
        var (node, key) = Find(tree, location);
        return (finding.Span.Start >= node.Span.Start && finding.Span.End <= node.Span.End) || (key is { } entry && entry.KeySpan == finding.Span);
    }

    private static (Node Node, MappingEntry? Key) Find(Node tree, string location)
    {
        var node = tree;
        MappingEntry? key = null;
        foreach (Match step in Regex.Matches(location, @"/(?<name>[^/\[]+)|\[(?<index>\d+)\]"))
        {
            if (step.Groups["index"].Success && node is SequenceNode list) node = list.Items[int.Parse(step.Groups["index"].Value)];
            else if (node is MappingNode mapping && mapping.Find(step.Groups["name"].Value) is { } entry) (node, key) = (entry.Value, entry);
        }

        return (node, key);
    }
}
