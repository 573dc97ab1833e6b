using System;
using System.Collections.Generic;
using System.Text;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.States.Paths;

/// <summary><c>[1:3]</c>, either side optional, negative numbers counting from the end.</summary>
internal sealed class SliceStep(int? from, int? to) : PathStep
{
    public override bool IsDefinite => false;

    public override void Select(Node from, Node root, List<Node> found)
    {
        if (from is not SequenceNode list) return;
        var end = Bound(to ?? list.Items.Count, list.Items.Count);
        for (var i = Bound(Start, list.Items.Count); i < end; i++) found.Add(list.Items[i]);
    }

    public override void Write(StringBuilder text) => text.Append('[').Append(from).Append(':').Append(to).Append(']');

    private int Start => from ?? 0;

    private static int Bound(int index, int count) => Math.Max(0, Math.Min(count, index < 0 ? count + index : index));
}
