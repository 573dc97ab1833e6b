using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.States;

namespace StepFunctionsPS.Diagrams;

/// <summary>What all formats draw: the states of a definition, the ways between them, and the regions inside Parallel and Map states.</summary>
/// <param name="Comment">What the author says of the machine; empty for nothing.</param>
/// <param name="Root">The states of the machine itself.</param>
internal sealed record StateGraph(string Comment, GraphRegion Root)
{
    public static StateGraph Of(Definition definition) => new(definition.Comment ?? "", new GraphBuilder().Region("", definition));

    /// <summary>All nodes, each followed by those inside it.</summary>
    public IEnumerable<GraphNode> AllNodes()
    {
        // A stack, since regions may be nested deep.
        var open = new Stack<GraphNode>(Root.Nodes.Reverse());
        while (open.Count > 0)
        {
            var node = open.Pop();
            yield return node;
            foreach (var inner in node.Regions.SelectMany(region => region.Nodes).Reverse()) open.Push(inner);
        }
    }
}
