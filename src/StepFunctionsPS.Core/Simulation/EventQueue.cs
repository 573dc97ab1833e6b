using System;
using System.Collections.Generic;

namespace StepFunctionsPS.Simulation;

/// <summary>What is to happen later, by time and, at one time, in the order of asking. A binary heap.</summary>
internal sealed class EventQueue
{
    private readonly List<(long Time, long Sequence, Strand Strand, Action? Work)> heap = [];
    private long sequence;

    public int Count => heap.Count;

    /// <summary>The time of the first; only when there is one.</summary>
    public long FirstTime => heap[0].Time;

    public void Add(long time, Strand strand, Action? work)
    {
        heap.Add((time, sequence++, strand, work));
        var child = heap.Count - 1;
        while (child > 0)
        {
            var parent = (child - 1) / 2;
            if (!IsBefore(child, parent)) break;
            Swap(child, parent);
            child = parent;
        }
    }

    public (long Time, Strand Strand, Action? Work) Take()
    {
        var first = heap[0];
        heap[0] = heap[heap.Count - 1];
        heap.RemoveAt(heap.Count - 1);
        for (var parent = 0; ;)
        {
            var least = parent;
            for (var child = (2 * parent) + 1; child <= (2 * parent) + 2 && child < heap.Count; child++)
            {
                if (IsBefore(child, least)) least = child;
            }

            if (least == parent) break;
            Swap(parent, least);
            parent = least;
        }

        return (first.Time, first.Strand, first.Work);
    }

    private bool IsBefore(int a, int b) =>
        heap[a].Time < heap[b].Time || (heap[a].Time == heap[b].Time && heap[a].Sequence < heap[b].Sequence);

    private void Swap(int a, int b) => (heap[a], heap[b]) = (heap[b], heap[a]);
}
