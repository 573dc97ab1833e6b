using System.Collections.Generic;
using System.Linq;

namespace StepFunctionsPS.Diagrams.Outline;

/// <summary>
/// Finds for each node of a region where all ways from it meet again, errors and failures left out: its nearest post-dominator, by the method of Cooper,
/// Harvey and Kennedy on the edges turned round.
/// </summary>
internal static class PostDominators
{
    /// <summary>The place of the node where the ways meet; -1 where they only meet at the end, or never.</summary>
    public static int[] Of(GraphRegion region)
    {
        var exit = region.Nodes.Count;
        var ways = region.Edges.Where(edge => !edge.IsCatch).Select(edge => (edge.From, edge.To)).ToList();
        var hasWay = new HashSet<int>(ways.Select(way => way.From));
        var ends = Enumerable.Range(0, exit).Where(node => !hasWay.Contains(node)).ToArray();
        // Failures are no ways on, unless there are no others.
        var goodEnds = ends.Where(node => region.Nodes[node].Kind is not (GraphNodeKind.Fail or GraphNodeKind.Missing)).ToArray();
        ways.AddRange((goodEnds.Length > 0 ? goodEnds : ends).Select(node => (node, exit)));
        var before = ways.ToLookup(way => way.To, way => way.From);
        var after = ways.ToLookup(way => way.From, way => way.To);
        var order = FromEnd(exit, before);
        var rank = new int[exit + 1];
        for (var i = 0; i < order.Count; i++) rank[order[i]] = i;
        var meets = Enumerable.Repeat(-1, exit + 1).ToArray();
        meets[exit] = exit;
        for (var hasChanged = true; hasChanged;)
        {
            hasChanged = false;
            foreach (var node in order.Skip(1))
            {
                var found = after[node].Where(next => meets[next] >= 0).Aggregate(-1, (one, next) => one < 0 ? next : Common(one, next));
                if (found == meets[node]) continue;
                meets[node] = found;
                hasChanged = true;
            }
        }

        return [.. meets.Take(exit).Select(node => node == exit ? -1 : node)];

        int Common(int one, int other)
        {
            while (one != other)
            {
                while (rank[one] > rank[other]) one = meets[one];
                while (rank[other] > rank[one]) other = meets[other];
            }

            return one;
        }
    }

    // The nodes that lead to the end, each after one that it leads to.
    private static List<int> FromEnd(int exit, ILookup<int, int> before)
    {
        var done = new List<int>();
        var seen = new HashSet<int> { exit };
        var walk = new Stack<(int Node, IEnumerator<int> Ways)>();
        walk.Push((exit, before[exit].GetEnumerator()));
        while (walk.Count > 0)
        {
            var (node, ways) = walk.Peek();
            if (!ways.MoveNext())
            {
                done.Add(node);
                walk.Pop();
            }
            else if (seen.Add(ways.Current))
            {
                walk.Push((ways.Current, before[ways.Current].GetEnumerator()));
            }
        }

        done.Reverse();
        return done;
    }
}
