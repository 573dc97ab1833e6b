using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using StepFunctionsPS.Syntax;
using StepFunctionsPS.Text;

namespace StepFunctionsPS.Packaging;

/// <summary>Gives the parts of a template that was read from a package their places in the service file.</summary>
internal sealed class PlacedTemplate
{
    private readonly IReadOnlyDictionary<string, string> places;
    private readonly IReadOnlyDictionary<string, string> resources;
    private readonly SourceOutline outline;

    /// <param name="places">The places of parts, by JSON Pointer.</param>
    /// <param name="resources">The places of the keys of resources, by logical id, where they are not those of the resource.</param>
    public PlacedTemplate(IReadOnlyDictionary<string, string> places, IReadOnlyDictionary<string, string> resources)
    {
        this.places = places;
        this.resources = resources;
        outline = new SourceOutline(places.Values.Concat(resources.Values));
    }

    public MappingNode Of(MappingNode root) => (MappingNode)Placed(root, "");

    private Node Placed(Node node, string pointer)
    {
        var span = Find(places, pointer);
        return node switch
        {
            MappingNode mapping => new MappingNode(mapping.Entries.Select(entry => Placed(entry, pointer)).ToArray(), span),
            SequenceNode list => new SequenceNode(list.Items.Select((item, index) => Placed(item, Pointer.Append(pointer, index.ToString(CultureInfo.InvariantCulture)))).ToArray(), span),
            _ => Placement.At(node, span),
        };
    }

    private MappingEntry Placed(MappingEntry entry, string pointer)
    {
        var value = Placed(entry.Value, Pointer.Append(pointer, entry.Key));
        return new MappingEntry(entry.Key, value, pointer != "/Resources" ? default : resources.ContainsKey(entry.Key) ? Find(resources, entry.Key) : value.Span);
    }

    private SourceSpan Find(IReadOnlyDictionary<string, string> among, string key) => among.TryGetValue(key, out var place) ? outline.Find(place) : default;
}
