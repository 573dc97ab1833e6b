using System;
using System.Collections.Generic;
using StepFunctionsPS.Syntax;
using StepFunctionsPS.Text;

namespace StepFunctionsPS.Simulation.Maps.Formats;

/// <summary>Reads the items of objects of one InputType; the table of all types is here.</summary>
internal abstract class ItemFormat
{
    // Items are data, of which there may be many more than a service file has nodes.
    private static readonly InputLimits Limits = InputLimits.Default with { FileBytes = int.MaxValue, Nodes = int.MaxValue };

    private static readonly Dictionary<string, ItemFormat> ByType = new(StringComparer.Ordinal)
    {
        ["JSON"] = new JsonFormat(),
        ["JSONL"] = new JsonLinesFormat(),
        ["CSV"] = new CsvFormat(),
        ["MANIFEST"] = new InventoryFormat(),
    };

    public static bool IsKnown(string inputType) => ByType.ContainsKey(inputType);

    public static ItemFormat Of(string inputType) => ByType[inputType];

    /// <summary>The items in order, read as far as they are asked for. Throws <see cref="MapRunFailure"/>.</summary>
    public abstract IEnumerable<Node> Read(ItemFile file);

    /// <summary>A value from its text, without places: items go their way as data.</summary>
    protected static Node Parse(string text, ItemFile file)
    {
        var read = JsonReader.Read(new SourceText(file.Key, text), Limits);
        return read.Output ?? throw file.Failure("The object is not valid JSON");
    }
}
