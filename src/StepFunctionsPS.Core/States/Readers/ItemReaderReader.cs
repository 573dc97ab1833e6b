using System.Linq;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.States.Readers;

/// <summary>Reads the key ItemReader of a Map state.</summary>
internal static class ItemReaderReader
{
    public static ItemReader? Read(StateFields map)
    {
        if (map.Mapping("ItemReader") is not { } fields) return null;
        var config = fields.Mapping("ReaderConfig") ?? fields.Inside(MappingNode.Empty, fields.Place, "ReaderConfig");
        return new ItemReader(fields.Node, fields.Text("Resource"), fields.Payload("Parameters", "Arguments"), ReadConfig(config));
    }

    private static ReaderConfig ReadConfig(StateFields fields) => new(
        fields.Text("InputType"),
        fields.Word("ManifestType"),
        fields.Word("CSVHeaderLocation") == "GIVEN" ? (fields.Find("CSVHeaders") as SequenceNode)?.Items.Select(item => (item as StringNode)?.Value ?? item.ToString()).ToArray() ?? [] : null,
        fields.Word("CSVDelimiter"),
        fields.Word("ItemsPointer"),
        fields.Word("Transformation") == "LOAD_AND_FLATTEN",
        fields.Number("MaxItems", "MaxItemsPath"));
}
