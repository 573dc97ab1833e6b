using System.Globalization;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Simulation;

/// <summary>The item that an iteration works on, as <c>$$.Map.Item</c> shows it.</summary>
internal sealed record MapItem(int Index, Node Value)
{
    public MappingNode ToNode() => new MappingBuilder()
        .Set("Index", new NumberNode(Index.ToString(CultureInfo.InvariantCulture)))
        .Set("Value", Value)
        .Build();
}
