using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Syntax;
using StepFunctionsPS.Text;

namespace StepFunctionsPS.States.Jsonata.Statics;

/// <summary>An object whose keys are known.</summary>
/// <param name="keys">The keys in order, each once.</param>
/// <param name="values">Their values; one that can be undefined may be absent.</param>
/// <param name="position">Where it begins.</param>
internal sealed class StaticObject(IReadOnlyList<string> keys, IReadOnlyList<StaticValue> values, int position) : StaticValue
{
    public override bool HoldsFunction => values.Any(value => value.HoldsFunction);

    public override StaticValue Get(string key) =>
        keys.Select((name, index) => (name, index)).Where(pair => pair.name == key).Select(pair => values[pair.index]).FirstOrDefault() ?? new StaticScalar(null, position);

    public override IReadOnlyList<Node?> ToNodes(StaticWriter writer) =>
        Combinations.Of(values.Select(value => writer.Write(value)).ToArray()).Select(nodes => Build(nodes, writer.Place(position))).ToArray();

    private MappingNode Build(IReadOnlyList<Node?> nodes, SourceSpan span) =>
        new(keys.Select((key, index) => (key, value: nodes[index])).Where(pair => pair.value is not null).Select(pair => new MappingEntry(pair.key, pair.value!, span)).ToArray(), span);
}
