using System.Collections.Generic;
using System.Globalization;
using System.Text;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.States.Paths;

/// <summary><c>[2]</c>; a negative index counts from the end.</summary>
internal sealed class IndexStep(int index) : PathStep
{
    public int Index { get; } = index;

    public override bool IsDefinite => true;

    public override bool IsReference => Index >= 0;

    public override Node? Find(Node from)
    {
        if (from is not SequenceNode list) return null;
        var position = Index < 0 ? list.Items.Count + Index : Index;
        return position >= 0 && position < list.Items.Count ? list.Items[position] : null;
    }

    public override void Write(StringBuilder text) =>
        text.Append('[').Append(Index.ToString(CultureInfo.InvariantCulture)).Append(']');
}

/// <summary><c>[0, 2]</c></summary>
internal sealed class IndicesStep(IReadOnlyList<int> indices) : PathStep
{
    public override bool IsDefinite => false;

    public override void Select(Node from, Node root, List<Node> found)
    {
        foreach (var index in indices)
        {
            if (new IndexStep(index).Find(from) is { } value) found.Add(value);
        }
    }

    public override void Write(StringBuilder text) => text.Append('[').Append(string.Join(",", indices)).Append(']');
}
