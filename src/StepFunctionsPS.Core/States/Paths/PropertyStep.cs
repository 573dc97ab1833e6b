using System.Collections.Generic;
using System.Linq;
using System.Text;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.States.Paths;

/// <summary><c>.name</c> or <c>['name']</c>.</summary>
internal sealed class PropertyStep(string name) : PathStep
{
    public string Name { get; } = name;

    public override bool IsDefinite => true;

    public override bool IsReference => true;

    public override Node? Find(Node from) => (from as MappingNode)?[Name];

    public override void Write(StringBuilder text) => text.Append("['").Append(Name).Append("']");
}

/// <summary><c>['a', 'b']</c>: at the end of a path one object of these keys, before that each of the values.</summary>
internal sealed class PropertiesStep(IReadOnlyList<string> names, bool isLast) : PathStep
{
    public override bool IsDefinite => isLast;

    public override Node? Find(Node from) => from is MappingNode mapping
        ? new MappingNode(names.Select(mapping.Find).Where(entry => entry is not null).Select(entry => entry!).ToArray())
        : null;

    public override void Select(Node from, Node root, List<Node> found)
    {
        if (isLast)
        {
            base.Select(from, root, found);
        }
        else if (from is MappingNode mapping)
        {
            found.AddRange(names.Select(name => mapping[name]).Where(value => value is not null).Select(value => value!));
        }
    }

    public override void Write(StringBuilder text) =>
        text.Append('[').Append(string.Join(",", names.Select(name => $"'{name}'"))).Append(']');
}
