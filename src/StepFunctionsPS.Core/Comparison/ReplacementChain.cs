using System;
using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Syntax;
using StepFunctionsPS.Text;

namespace StepFunctionsPS.Comparison;

/// <summary>Resources that are made anew because one that they refer to is, in a property that cannot change.</summary>
internal static class ReplacementChain
{
    /// <summary>A resource that is made anew by another one.</summary>
    internal sealed record Link(string Id, string Property, string Cause, SourceSpan Source);

    /// <param name="resources">The resources of the new template that are deployed already.</param>
    /// <param name="replaced">Those that are known to be made anew.</param>
    public static IReadOnlyList<Link> Find(IEnumerable<MappingEntry> resources, IEnumerable<string> replaced)
    {
        var known = new HashSet<string>(replaced, StringComparer.Ordinal);
        if (known.Count == 0) return [];
        var links = resources.SelectMany(Links).ToLookup(link => link.Cause, StringComparer.Ordinal);
        var found = new List<Link>();
        var waiting = new Queue<string>(known);
        while (waiting.Count > 0)
        {
            foreach (var link in links[waiting.Dequeue()].Where(link => known.Add(link.Id)))
            {
                found.Add(link);
                waiting.Enqueue(link.Id);
            }
        }

        return found;
    }

    private static IEnumerable<Link> Links(MappingEntry entry)
    {
        if (entry.Value is not MappingNode resource || resource["Type"] is not StringNode type || resource["Properties"] is not MappingNode properties) yield break;
        foreach (var property in ReplacementTable.Of(type.Value, properties.Entries.Select(item => item.Key)))
        {
            var value = properties[property]!;
            var source = value.Span.Source is not null ? value.Span : entry.KeySpan.Source is not null ? entry.KeySpan : resource.Span;
            foreach (var id in References(value).Distinct()) yield return new Link(entry.Key, "Properties." + property, id, source);
        }
    }

    private static IEnumerable<string> References(Node node) => FunctionText.Pieces(node) is { } pieces
        ? pieces.Where(piece => piece.IsFilledIn).Select(piece => piece.Text.Split('.')[0])
        : node switch
        {
            MappingNode mapping => mapping.Entries.SelectMany(entry => References(entry.Value)),
            SequenceNode list => list.Items.SelectMany(References),
            _ => [],
        };
}
