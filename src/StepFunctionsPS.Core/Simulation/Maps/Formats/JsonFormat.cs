using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using StepFunctionsPS.States;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Simulation.Maps.Formats;

/// <summary>A list in JSON, which a pointer may find inside of it.</summary>
internal sealed class JsonFormat : ItemFormat
{
    public override IEnumerable<Node> Read(ItemFile file)
    {
        var value = Parse(file.ReadText(), file);
        if (file.Config.ItemsPointer is { } pointer) value = Find(value, pointer) ?? throw file.Failure($"The ItemsPointer '{pointer}' leads to nothing in the object");
        // The words are those of AWS.
        return value is SequenceNode list ? list.Items : throw new MapRunFailure(ErrorNames.ItemReaderFailed, "Attempting to map over non-iterable node.");
    }

    private static Node? Find(Node root, string pointer)
    {
        Node? found = root;
        foreach (var part in pointer.Split('/').Skip(1).Select(part => part.Replace("~1", "/").Replace("~0", "~")))
        {
            found = found switch
            {
                MappingNode mapping => mapping[part],
                SequenceNode list when int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < list.Items.Count => list.Items[index],
                _ => null,
            };
        }

        return found;
    }
}
