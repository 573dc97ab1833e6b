using System.Linq;
using static StepFunctionsPS.Packaging.Zip.DeflateSymbols;

namespace StepFunctionsPS.Packaging.Zip;

/// <summary>Literals and matches that share a code. When it ends, it is written in the form that is shortest.</summary>
internal sealed class DeflateBlock
{
    private const int Capacity = 16384;
    private const int LongestStored = 65535;

    private static readonly HuffmanCode FixedLiterals = new([.. Enumerable.Range(0, 288).Select(symbol => (byte)(symbol < 144 ? 8 : symbol < 256 ? 9 : symbol < 280 ? 7 : 8))]);

    private static readonly HuffmanCode FixedDistances = new([.. Enumerable.Repeat((byte)5, Distances)]);

    // A literal, or a match as its distance above its length.
    private readonly int[] items = new int[Capacity];
    private readonly int[] literals = new int[Literals];
    private readonly int[] distances = new int[Distances];
    private int count;

    public bool IsFull => count == Capacity;

    public bool IsEmpty => count == 0;

    public void AddLiteral(byte value)
    {
        items[count++] = value;
        literals[value]++;
    }

    public void AddMatch(int length, int distance)
    {
        items[count++] = (distance << 9) | length;
        literals[257 + OfLength(length)]++;
        distances[OfDistance(distance)]++;
    }

    /// <summary>Writes the block, and begins the next one.</summary>
    /// <param name="bits">Where to.</param>
    /// <param name="raw">The bytes that it stands for are in here,</param>
    /// <param name="start">from here,</param>
    /// <param name="length">as many.</param>
    /// <param name="isLast">Whether nothing follows.</param>
    public void Write(BitWriter bits, byte[] raw, int start, int length, bool isLast)
    {
        literals[EndOfBlock] = 1;
        var own = (Literals: HuffmanCode.For(literals, 15), Distances: HuffmanCode.For(distances, 15));
        var header = new CodeLengths(own.Literals.Lengths, own.Distances.Lengths);
        var ownSize = header.Size + Size(own.Literals, own.Distances);
        var fixedSize = Size(FixedLiterals, FixedDistances);
        var storedSize = ((length / LongestStored) + 1) * 40L + (8L * length);
        if (storedSize < ownSize && storedSize < fixedSize) WriteStored(bits, raw, start, length, isLast);
        else
        {
            bits.Write((isLast ? 1u : 0) | (fixedSize <= ownSize ? 2u : 4), 3);
            if (fixedSize <= ownSize) WriteItems(bits, FixedLiterals, FixedDistances);
            else
            {
                header.Write(bits);
                WriteItems(bits, own.Literals, own.Distances);
            }
        }

        count = 0;
        System.Array.Clear(literals, 0, literals.Length);
        System.Array.Clear(distances, 0, distances.Length);
    }

    private long Size(HuffmanCode literalCode, HuffmanCode distanceCode)
    {
        var size = 0L;
        for (var symbol = 0; symbol < literals.Length; symbol++) size += (long)literals[symbol] * (literalCode.Lengths[symbol] + (symbol > EndOfBlock ? LengthExtra[symbol - 257] : 0));
        for (var symbol = 0; symbol < distances.Length; symbol++) size += (long)distances[symbol] * (distanceCode.Lengths[symbol] + DistanceExtra[symbol]);
        return size;
    }

    private void WriteItems(BitWriter bits, HuffmanCode literalCode, HuffmanCode distanceCode)
    {
        for (var i = 0; i < count; i++)
        {
            var distance = items[i] >> 9;
            var value = items[i] & 511;
            if (distance == 0)
            {
                literalCode.Write(value, bits);
                continue;
            }

            var (ofLength, ofDistance) = (OfLength(value), OfDistance(distance));
            literalCode.Write(257 + ofLength, bits);
            bits.Write((uint)(value - LengthBase[ofLength]), LengthExtra[ofLength]);
            distanceCode.Write(ofDistance, bits);
            bits.Write((uint)(distance - DistanceBase[ofDistance]), DistanceExtra[ofDistance]);
        }

        literalCode.Write(EndOfBlock, bits);
    }

    private static void WriteStored(BitWriter bits, byte[] raw, int start, int length, bool isLast)
    {
        while (length > 0)
        {
            var part = System.Math.Min(length, LongestStored);
            bits.Write(isLast && part == length ? 1u : 0, 3);
            bits.Align();
            bits.Write((uint)part | ((uint)(~part & 0xFFFF) << 16), 32);
            bits.WriteBytes(raw, start, part);
            start += part;
            length -= part;
        }
    }
}
