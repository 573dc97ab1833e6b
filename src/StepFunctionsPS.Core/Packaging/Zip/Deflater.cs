using System;
using System.IO;
using static StepFunctionsPS.Packaging.Zip.DeflateSymbols;

namespace StepFunctionsPS.Packaging.Zip;

/// <summary>
/// Deflate (RFC 1951) of our own. What .NET brings gives other bytes from version to version, and other bytes are other
/// code for Lambda: an upgrade of PowerShell would upload everything again and make new versions of all functions.
/// </summary>
internal sealed class Deflater
{
    // A part is worked off when this is full; the window before it stays.
    private const int BufferSize = 8 * WindowSize;

    // From a match of this length on no longer one is looked for, one place later.
    private const int LongEnough = 32;

    // A short match far away takes more bits than its literals.
    private const int FarForShortest = 4096;

    private readonly byte[] buffer = new byte[BufferSize];
    private readonly MatchFinder matches;
    private readonly DeflateBlock block = new();
    private readonly BitWriter bits;
    private int at;
    private int end;
    private int blockStart;

    public Deflater(Stream output)
    {
        bits = new BitWriter(output);
        matches = new MatchFinder(buffer);
    }

    /// <summary>How many bytes were written since the begin of the content.</summary>
    public long Length => bits.Length;

    /// <summary>Begins with new content. What it works with is large, and is used again.</summary>
    public void Begin()
    {
        matches.Forget();
        bits.Begin();
        (at, end, blockStart) = (0, 0, 0);
    }

    public void Write(byte[] from, int count)
    {
        for (var start = 0; start < count;)
        {
            if (end == BufferSize) MakeRoom();
            var part = Math.Min(count - start, BufferSize - end);
            Buffer.BlockCopy(from, start, buffer, end, part);
            start += part;
            end += part;
        }
    }

    public void Finish()
    {
        Work(end);
        EndBlock(isLast: true);
        bits.Align();
        bits.Flush();
    }

    private void MakeRoom()
    {
        // A match at the end may go on in what comes.
        Work(end - LongestMatch);
        EndBlock(isLast: false);
        var shift = (at - WindowSize) / WindowSize * WindowSize;
        Buffer.BlockCopy(buffer, shift, buffer, 0, end - shift);
        matches.Shift(shift);
        at -= shift;
        end -= shift;
        blockStart -= shift;
    }

    // A match is taken only when the next place has no longer one.
    private void Work(int until)
    {
        var (length, distance) = (0, 0);
        while (at < until)
        {
            var (nextLength, nextDistance) = length >= LongEnough ? Skip() : Find(length);
            if (length >= ShortestMatch && nextLength <= length)
            {
                // It began one place before.
                block.AddMatch(length, distance);
                for (var last = at + length - 1; ++at < last;) matches.Add(at, end);
                (length, distance) = (0, 0);
                if (block.IsFull) EndBlock(isLast: false);
                continue;
            }

            if (length > 0)
            {
                block.AddLiteral(buffer[at - 1]);
                if (block.IsFull) EndBlock(isLast: false);
            }

            // 1 stands for a place that is no match, and is written when the next one is known.
            (length, distance) = (Math.Max(1, nextLength), nextDistance);
            at++;
        }

        if (length >= ShortestMatch && at - 1 + length <= end)
        {
            block.AddMatch(length, distance);
            for (var last = at + length - 1; at < last; at++) matches.Add(at, end);
        }
        else if (length > 0)
        {
            block.AddLiteral(buffer[at - 1]);
        }

        if (block.IsFull) EndBlock(isLast: false);

        (int, int) Skip()
        {
            matches.Add(at, end);
            return (0, 0);
        }

        (int, int) Find(int before)
        {
            var (found, away) = matches.Find(at, end, before);
            return found == ShortestMatch && away > FarForShortest ? (0, 0) : (found, away);
        }
    }

    private void EndBlock(bool isLast)
    {
        if (block.IsEmpty && !isLast) return;
        block.Write(bits, buffer, blockStart, at - blockStart, isLast);
        blockStart = at;
    }
}
