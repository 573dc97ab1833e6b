using System;
using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Comparison;

/// <summary>
/// Which item of an old list became which item of a new one. Items that mean the same belong together, in their order
/// unless that means nothing; of what lies between them, items of the same name, then those that have most in common.
/// </summary>
internal static class ListAlignment
{
    // Above it a table of all pairs costs too much; order is then found from the items that stand once.
    private const int MostPairs = 1_000_000;

    // What tells items of a list apart for those who write them.
    private static readonly string[] Names = ["Sid", "Key", "Id", "Name", "PolicyName", "AttributeName", "IndexName", "StatusCode", "ErrorEquals", "ParameterKey"];

    /// <summary>Pairs of indexes, -1 for none, in the order of the new list; what is gone stands where it stood.</summary>
    public static IReadOnlyList<(int Old, int New)> Align(IReadOnlyList<Node> before, IReadOnlyList<Node> after, ComparisonScope scope)
    {
        var oldKeys = before.Select(item => CanonicalKey.Of(item, scope.BelowItem)).ToArray();
        var newKeys = after.Select(item => CanonicalKey.Of(item, scope.BelowItem)).ToArray();
        var same = scope.IsSet ? Matching(oldKeys, newKeys) : CommonSubsequence(oldKeys, newKeys);
        var pairs = new List<(int Old, int New)>();
        if (scope.IsSet)
        {
            var (goneOnes, newOnes) = (Others(oldKeys.Length, same.Select(pair => pair.Old)), Others(newKeys.Length, same.Select(pair => pair.New)));
            return InOrder([.. same, .. PairUp(before, after, goneOnes, newOnes, scope)]);
        }

        var (o, n) = (0, 0);
        foreach (var (oldIndex, newIndex) in same.Append((Old: oldKeys.Length, New: newKeys.Length)))
        {
            pairs.AddRange(PairUp(before, after, Enumerable.Range(o, oldIndex - o).ToList(), Enumerable.Range(n, newIndex - n).ToList(), scope));
            if (oldIndex < oldKeys.Length) pairs.Add((oldIndex, newIndex));
            (o, n) = (oldIndex + 1, newIndex + 1);
        }

        return InOrder(pairs);
    }

    private static List<(int Old, int New)> Matching(string[] before, string[] after)
    {
        var places = new Dictionary<string, Queue<int>>(StringComparer.Ordinal);
        // Of several that are equal, those at the same place belong together.
        bool IsInPlace(int index) => index < before.Length && index < after.Length && before[index] == after[index];
        for (var i = 0; i < before.Length; i++)
        {
            if (IsInPlace(i)) continue;
            if (!places.TryGetValue(before[i], out var queue)) places.Add(before[i], queue = new Queue<int>());
            queue.Enqueue(i);
        }

        var pairs = new List<(int, int)>();
        for (var i = 0; i < after.Length; i++)
        {
            if (IsInPlace(i)) pairs.Add((i, i));
            else if (places.TryGetValue(after[i], out var queue) && queue.Count > 0) pairs.Add((queue.Dequeue(), i));
        }

        return pairs;
    }

    private static List<(int Old, int New)> CommonSubsequence(string[] before, string[] after)
    {
        var pairs = new List<(int, int)>();
        var start = 0;
        while (start < before.Length && start < after.Length && before[start] == after[start]) pairs.Add((start, start++));
        var (oldEnd, newEnd) = (before.Length, after.Length);
        while (oldEnd > start && newEnd > start && before[oldEnd - 1] == after[newEnd - 1]) (oldEnd, newEnd) = (oldEnd - 1, newEnd - 1);
        pairs.AddRange((long)(oldEnd - start) * (newEnd - start) <= MostPairs
            ? Longest(before, after, start, oldEnd, newEnd)
            : Increasing(Matching(before.Take(oldEnd).Skip(start).ToArray(), after.Take(newEnd).Skip(start).ToArray()).Select(pair => (pair.Old + start, pair.New + start))));
        for (var i = 0; oldEnd + i < before.Length; i++) pairs.Add((oldEnd + i, newEnd + i));
        return pairs;
    }

    private static IEnumerable<(int, int)> Longest(string[] before, string[] after, int start, int oldEnd, int newEnd)
    {
        var lengths = new int[oldEnd - start + 1, newEnd - start + 1];
        for (var o = oldEnd - 1; o >= start; o--)
        {
            for (var n = newEnd - 1; n >= start; n--)
                lengths[o - start, n - start] = before[o] == after[n] ? lengths[o - start + 1, n - start + 1] + 1 : Math.Max(lengths[o - start + 1, n - start], lengths[o - start, n - start + 1]);
        }

        for (var (o, n) = (start, start); o < oldEnd && n < newEnd;)
        {
            if (before[o] == after[n]) yield return (o++, n++);
            else if (lengths[o - start + 1, n - start] >= lengths[o - start, n - start + 1]) o++;
            else n++;
        }
    }

    private static IEnumerable<(int, int)> Increasing(IEnumerable<(int Old, int New)> pairs)
    {
        var last = -1;
        foreach (var pair in pairs)
        {
            if (pair.Old <= last) continue;
            last = pair.Old;
            yield return pair;
        }
    }

    private static List<int> Others(int count, IEnumerable<int> taken)
    {
        var known = new HashSet<int>(taken);
        return Enumerable.Range(0, count).Where(index => !known.Contains(index)).ToList();
    }

    private static IEnumerable<(int Old, int New)> PairUp(IReadOnlyList<Node> before, IReadOnlyList<Node> after, List<int> gone, List<int> added, ComparisonScope scope)
    {
        if (gone.Count == 0 || added.Count == 0) return gone.Select(index => (index, -1)).Concat(added.Select(index => (-1, index)));
        var pairs = new List<(int Old, int New)>();
        var candidates = (long)gone.Count * added.Count > MostPairs / 100
            ? gone.Zip(added, (o, n) => (Old: o, New: n, Score: 1.0))
            : from o in gone from n in added let score = Likeness(before[o], after[n], scope) where score > 0 orderby score descending, Math.Abs(o - n) select (Old: o, New: n, Score: score);
        var (oldTaken, newTaken) = (new HashSet<int>(), new HashSet<int>());
        foreach (var (o, n, _) in candidates)
        {
            if (oldTaken.Contains(o) || newTaken.Contains(n) || Crosses(o, n)) continue;
            oldTaken.Add(o);
            newTaken.Add(n);
            pairs.Add((o, n));
        }

        var (oldRest, newRest) = (gone.Where(o => !oldTaken.Contains(o)).ToList(), added.Where(n => !newTaken.Contains(n)).ToList());
        // One for one: it became the other, however little they have in common.
        if (oldRest.Count == newRest.Count && !oldRest.Zip(newRest, Crosses).Contains(true)) return pairs.Concat(oldRest.Zip(newRest, (o, n) => (o, n)));
        return pairs.Concat(oldRest.Select(index => (index, -1))).Concat(newRest.Select(index => (-1, index)));

        // Where order counts, an item that moved is gone from its place.
        bool Crosses(int o, int n) => !scope.IsSet && pairs.Any(pair => pair.Old < o != pair.New < n);
    }

    private static double Likeness(Node a, Node b, ComparisonScope scope)
    {
        if (a is not MappingNode before || b is not MappingNode after) return 0;
        foreach (var name in Names)
        {
            if (before[name] is { } x && after[name] is { } y) return CanonicalKey.Of(x, scope) == CanonicalKey.Of(y, scope) ? 2 : 0.1;
        }

        var equal = before.Entries.Count(entry => after[entry.Key] is { } other && CanonicalKey.Of(entry.Value, scope.Below(entry.Key)) == CanonicalKey.Of(other, scope.Below(entry.Key)));
        return (double)equal / Math.Max(before.Entries.Count, after.Entries.Count);
    }

    // What is gone stands before the item that followed it.
    private static IReadOnlyList<(int Old, int New)> InOrder(List<(int Old, int New)> pairs)
    {
        var kept = pairs.Where(pair => pair.New >= 0).OrderBy(pair => pair.New).ToList();
        var gone = new Queue<int>(pairs.Where(pair => pair.New < 0).Select(pair => pair.Old).OrderBy(index => index));
        var all = new List<(int, int)>();
        foreach (var pair in kept)
        {
            while (gone.Count > 0 && pair.Old >= 0 && gone.Peek() < pair.Old) all.Add((gone.Dequeue(), -1));
            all.Add(pair);
        }

        all.AddRange(gone.Select(index => (index, -1)));
        return all;
    }
}
