using System.Collections.Generic;
using System.Linq;
using System.Text;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.States.Paths;

/// <summary><c>[*]</c> or <c>.*</c>: all items, or all values.</summary>
internal sealed class WildcardStep : PathStep
{
    public override bool IsDefinite => false;

    public override void Select(Node from, Node root, List<Node> found)
    {
        if (from is SequenceNode list) found.AddRange(list.Items);
        if (from is MappingNode mapping) found.AddRange(mapping.Entries.Select(entry => entry.Value));
    }

    public override void Write(StringBuilder text) => text.Append("[*]");
}
