using System;
using System.Collections.Generic;
using System.Linq;

namespace StepFunctionsPS.Packaging.Zip;

/// <summary>A prefix code over symbols: short words for what is frequent (RFC 1951, 3.2.2).</summary>
internal sealed class HuffmanCode
{
    private readonly uint[] words;

    /// <param name="lengths">How many bits each symbol has; 0 for those that do not occur.</param>
    public HuffmanCode(byte[] lengths)
    {
        Lengths = lengths;
        words = Words(lengths);
    }

    public byte[] Lengths { get; }

    /// <summary>The best code for symbols that occur so often, none of its words longer than a bound.</summary>
    public static HuffmanCode For(int[] frequencies, int longest)
    {
        var symbols = Enumerable.Range(0, frequencies.Length).Where(symbol => frequencies[symbol] > 0).OrderBy(symbol => frequencies[symbol]).ThenBy(symbol => symbol).ToList();
        // Readers want a code of at least two words.
        for (var symbol = 0; symbols.Count < 2; symbol++)
        {
            if (!symbols.Contains(symbol)) symbols.Insert(0, symbol);
        }

        var counts = Shorten(Depths(symbols, frequencies), longest);
        var lengths = new byte[frequencies.Length];
        // The rarest symbol comes first and has the longest word.
        var at = 0;
        for (var length = longest; length > 0; length--)
        {
            for (var i = 0; i < counts[length]; i++) lengths[symbols[at++]] = (byte)length;
        }

        return new HuffmanCode(lengths);
    }

    public void Write(int symbol, BitWriter bits) => bits.Write(words[symbol], Lengths[symbol]);

    // The two rarest of all that is left are put together until one tree is left. What is put together comes in
    // ascending order by itself, so that two queues do for a heap.
    private static int[] Depths(List<int> symbols, int[] frequencies)
    {
        var leaves = symbols.Count;
        var weights = new long[(2 * leaves) - 1];
        var parents = new int[weights.Length];
        for (var i = 0; i < leaves; i++) weights[i] = frequencies[symbols[i]];
        var (leaf, inner) = (0, leaves);
        for (var next = leaves; next < weights.Length; next++)
        {
            weights[next] = Take(next) + Take(next);
        }

        var depths = new int[weights.Length];
        for (var i = weights.Length - 2; i >= 0; i--) depths[i] = depths[parents[i]] + 1;
        Array.Resize(ref depths, leaves);
        return depths;

        long Take(int parent)
        {
            var taken = leaf < leaves && (inner >= parent || weights[leaf] <= weights[inner]) ? leaf++ : inner++;
            parents[taken] = parent;
            return weights[taken];
        }
    }

    // Words above the bound are cut to it; for each two places too many that this takes, a shorter word becomes longer.
    private static int[] Shorten(int[] depths, int longest)
    {
        var counts = new int[longest + 1];
        foreach (var depth in depths) counts[Math.Min(depth, longest)]++;
        var taken = 0L;
        for (var length = 1; length <= longest; length++) taken += (long)counts[length] << (longest - length);
        for (; taken > 1L << longest; taken--)
        {
            var shorter = longest - 1;
            while (counts[shorter] == 0) shorter--;
            counts[longest]--;
            counts[shorter]--;
            counts[shorter + 1] += 2;
        }

        return counts;
    }

    // Words of a length follow each other in the order of the symbols; they are sent with their highest bit first.
    private static uint[] Words(byte[] lengths)
    {
        var next = new uint[17];
        foreach (var length in lengths.Where(length => length > 0)) next[length + 1]++;
        for (var length = 1; length < next.Length; length++) next[length] = (next[length] + next[length - 1]) << 1;
        var words = new uint[lengths.Length];
        for (var symbol = 0; symbol < lengths.Length; symbol++)
        {
            if (lengths[symbol] > 0) words[symbol] = Reverse(next[lengths[symbol]]++, lengths[symbol]);
        }

        return words;
    }

    private static uint Reverse(uint word, int length)
    {
        uint reversed = 0;
        for (var bit = 0; bit < length; bit++) reversed |= ((word >> bit) & 1) << (length - 1 - bit);
        return reversed;
    }
}
