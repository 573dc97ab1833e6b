using System.Collections.Generic;
using System.Linq;

namespace StepFunctionsPS.Diagrams.Layout;

/// <summary>
/// Finds edges that lead back, so that without them there is no cycle: those that a walk in depth, begun at the first node, finds to lead
/// to a node that it is still in. The usual ways are walked before those aside.
/// </summary>
internal static class CycleBreaking
{
    public static bool[] BackEdges(int nodes, IReadOnlyList<FlowEdge> edges)
    {
        var outgoing = Enumerable.Range(0, edges.Count).Where(i => !edges[i].IsLoop).OrderBy(i => edges[i].IsAside).ToLookup(i => edges[i].From);
        var back = new bool[edges.Count];
        var (isOpen, isDone) = (new bool[nodes], new bool[nodes]);
        var walk = new Stack<(int Node, IEnumerator<int> Ways)>();
        for (var root = 0; root < nodes; root++)
        {
            Enter(root);
            while (walk.Count > 0)
            {
                var (node, ways) = walk.Peek();
                if (!ways.MoveNext())
                {
                    (isOpen[node], isDone[node]) = (false, true);
                    walk.Pop();
                }
                else if (isOpen[edges[ways.Current].To])
                {
                    back[ways.Current] = true;
                }
                else
                {
                    Enter(edges[ways.Current].To);
                }
            }
        }

        return back;

        void Enter(int node)
        {
            if (isDone[node]) return;
            isOpen[node] = true;
            walk.Push((node, outgoing[node].GetEnumerator()));
        }
    }
}
