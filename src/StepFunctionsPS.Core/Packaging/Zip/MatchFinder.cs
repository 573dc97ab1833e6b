using System;
using static StepFunctionsPS.Packaging.Zip.DeflateSymbols;

namespace StepFunctionsPS.Packaging.Zip;

/// <summary>Finds earlier places of the same bytes: places with the same next three bytes form a chain, the nearest first.</summary>
internal sealed class MatchFinder(byte[] buffer)
{
    private const int HashBits = 15;

    // How many places are looked at. More gives hardly shorter zips.
    private const int Patience = 96;

    // With a match of this length, a quarter of them will do; with one of that length, none.
    private const int Good = 8;
    private const int Enough = 128;

    private readonly int[] heads = new int[1 << HashBits];
    private readonly int[] chain = new int[WindowSize];

    /// <summary>Nothing is known any longer; chains are only entered through their heads.</summary>
    public void Forget()
    {
        for (var i = 0; i < heads.Length; i++) heads[i] = -1;
    }

    /// <summary>Makes a place known to later ones.</summary>
    public int Add(int at, int end)
    {
        if (at + ShortestMatch > end) return -1;
        var hash = (int)(((uint)(buffer[at] | (buffer[at + 1] << 8) | (buffer[at + 2] << 16)) * 2654435761u) >> (32 - HashBits));
        var before = heads[hash];
        chain[at & (WindowSize - 1)] = before;
        heads[hash] = at;
        return before;
    }

    /// <summary>The longest match that is longer than one that is known; makes the place known, too.</summary>
    /// <returns>Its length and how far back it is; 0 for none.</returns>
    public (int Length, int Distance) Find(int at, int end, int known)
    {
        var candidate = Add(at, end);
        var longest = Math.Min(LongestMatch, end - at);
        var best = Math.Max(known, ShortestMatch - 1);
        var distance = 0;
        var nearest = Math.Max(0, at - WindowSize);
        if (best >= longest) return (0, 0);
        for (var tries = known >= Good ? Patience / 4 : Patience; candidate >= nearest && tries > 0; tries--)
        {
            if (buffer[candidate + best] == buffer[at + best] && buffer[candidate + best - 1] == buffer[at + best - 1])
            {
                var length = CommonLength(candidate, at, longest);
                if (length > best)
                {
                    (best, distance) = (length, at - candidate);
                    if (length >= Enough || length == longest) break;
                }
            }

            var next = chain[candidate & (WindowSize - 1)];
            // Older places of the chain were written over.
            if (next >= candidate) break;
            candidate = next;
        }

        return distance == 0 ? (0, 0) : (best, distance);
    }

    /// <summary>The content of the buffer moved towards its begin.</summary>
    public void Shift(int by)
    {
        for (var i = 0; i < heads.Length; i++) heads[i] = Math.Max(-1, heads[i] - by);
        for (var i = 0; i < chain.Length; i++) chain[i] = Math.Max(-1, chain[i] - by);
    }

    private int CommonLength(int first, int second, int longest)
    {
        var length = 0;
        while (length < longest && buffer[first + length] == buffer[second + length]) length++;
        return length;
    }
}
