using System.Globalization;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Simulation;

/// <summary>The item that an iteration works on, as <c>$$.Map.Item</c> shows it.</summary>
/// <param name="Index">Its place among the items.</param>
/// <param name="Value">What it is.</param>
/// <param name="Source">Where a distributed Map read it; null when it came with the input.</param>
/// <param name="Key">The key that it has in the object whose values are the items; null for those of a list.</param>
internal sealed record MapItem(int Index, Node Value, string? Source = null, string? Key = null)
{
    /// <summary>What an iteration is started with.</summary>
    public Node Input => Key is null ? Value : new MappingBuilder().Set("Key", Key).Set("Value", Value).Build();

    public MappingNode ToNode()
    {
        var item = new MappingBuilder().Set("Index", new NumberNode(Index.ToString(CultureInfo.InvariantCulture)));
        if (Key is not null) item.Set("Key", Key);
        item.Set("Value", Value);
        return (Source is null ? item : item.Set("Source", Source)).Build();
    }
}
