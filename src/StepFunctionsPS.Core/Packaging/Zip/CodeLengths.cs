using System;
using System.Collections.Generic;
using System.Linq;

namespace StepFunctionsPS.Packaging.Zip;

/// <summary>The head of a block with codes of its own: the lengths of their words, themselves shortened (RFC 1951, 3.2.7).</summary>
internal sealed class CodeLengths
{
    private const int RepeatBefore = 16;
    private const int FewZeros = 17;
    private const int ManyZeros = 18;

    // Lengths that are often absent come last.
    private static readonly int[] Order = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

    private static readonly int[] ExtraBits = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 3, 7];

    private readonly List<(int Symbol, int Extra)> runs = [];
    private readonly HuffmanCode code;
    private readonly int literals;
    private readonly int distances;
    private readonly int sent;

    public CodeLengths(byte[] literalLengths, byte[] distanceLengths)
    {
        literals = Used(literalLengths, 257);
        distances = Used(distanceLengths, 1);
        FindRuns([.. literalLengths.Take(literals), .. distanceLengths.Take(distances)]);
        var frequencies = new int[19];
        foreach (var (symbol, _) in runs) frequencies[symbol]++;
        code = HuffmanCode.For(frequencies, 7);
        sent = Math.Max(4, Array.FindLastIndex(Order, symbol => code.Lengths[symbol] > 0) + 1);
    }

    /// <summary>How many bits it takes.</summary>
    public long Size => 14 + (3 * sent) + runs.Sum(run => code.Lengths[run.Symbol] + ExtraBits[run.Symbol]);

    public void Write(BitWriter bits)
    {
        bits.Write((uint)(literals - 257), 5);
        bits.Write((uint)(distances - 1), 5);
        bits.Write((uint)(sent - 4), 4);
        foreach (var symbol in Order.Take(sent)) bits.Write(code.Lengths[symbol], 3);
        foreach (var (symbol, extra) in runs)
        {
            code.Write(symbol, bits);
            bits.Write((uint)extra, ExtraBits[symbol]);
        }
    }

    private static int Used(byte[] lengths, int least) => Math.Max(least, Array.FindLastIndex(lengths, length => length > 0) + 1);

    private void FindRuns(byte[] lengths)
    {
        for (var at = 0; at < lengths.Length;)
        {
            var value = lengths[at];
            var length = 1;
            while (at + length < lengths.Length && lengths[at + length] == value) length++;
            at += length;
            if (value > 0)
            {
                runs.Add((value, 0));
                length--;
            }

            var (longest, symbol) = value > 0 ? (6, RepeatBefore) : (138, ManyZeros);
            for (; length >= 3; length -= Math.Min(length, longest))
            {
                var part = Math.Min(length, longest);
                if (value > 0) runs.Add((symbol, part - 3));
                else runs.Add(part <= 10 ? (FewZeros, part - 3) : (symbol, part - 11));
            }

            for (; length > 0; length--) runs.Add((value, 0));
        }
    }
}
