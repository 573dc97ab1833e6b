using System.Globalization;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Simulation;

/// <summary>The item that an iteration works on, as <c>$$.Map.Item</c> shows it.</summary>
/// <param name="Index">Its place among the items.</param>
/// <param name="Value">What it is.</param>
/// <param name="Source">Where a distributed Map read it; null when it came with the input.</param>
internal sealed record MapItem(int Index, Node Value, string? Source = null)
{
    public MappingNode ToNode()
    {
        var item = new MappingBuilder()
            .Set("Index", new NumberNode(Index.ToString(CultureInfo.InvariantCulture)))
            .Set("Value", Value);
        return (Source is null ? item : item.Set("Source", Source)).Build();
    }
}
