using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using StepFunctionsPS.Syntax;
using StepFunctionsPS.Text;

namespace StepFunctionsPS.Templates;

/// <summary>
/// Leads from paths in a template back to the service file. Every node that was taken over knows its place;
/// for one that was made, the nearest part around it that has a place stands in.
/// </summary>
public sealed class SourceMap
{
    private readonly MappingNode root;

    internal SourceMap(MappingNode root) => this.root = root;

    /// <summary>The place that a path such as <c>/Resources/OrderRole/Properties</c> comes from; nowhere when there is none.</summary>
    /// <param name="path">A JSON Pointer.</param>
    public SourceSpan Find(string path)
    {
        Node? node = root;
        var nearest = root.Span;
        foreach (var key in path.Split('/').Skip(1).Select(key => key.Replace("~1", "/").Replace("~0", "~")))
        {
            node = node switch
            {
                MappingNode mapping => mapping[key],
                SequenceNode list when int.TryParse(key, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < list.Items.Count => list.Items[index],
                _ => null,
            };
            if (node is null) return nearest;
            if (node.Span.Source is not null) nearest = node.Span;
        }

        return nearest;
    }

    /// <summary>All paths that have a place of their own, in the order of the template.</summary>
    public IEnumerable<KeyValuePair<string, SourceSpan>> Entries => Walk(root, "");

    private static IEnumerable<KeyValuePair<string, SourceSpan>> Walk(Node node, string path)
    {
        if (node.Span.Source is not null) yield return new KeyValuePair<string, SourceSpan>(path, node.Span);
        var children = node switch
        {
            MappingNode mapping => mapping.Entries.Select(entry => (entry.Key, entry.Value)),
            SequenceNode list => list.Items.Select((item, index) => (index.ToString(CultureInfo.InvariantCulture), item)),
            _ => [],
        };
        foreach (var (key, child) in children)
        {
            foreach (var entry in Walk(child, Pointer.Append(path, key))) yield return entry;
        }
    }
}
