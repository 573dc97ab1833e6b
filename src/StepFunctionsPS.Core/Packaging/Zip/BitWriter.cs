using System.IO;

namespace StepFunctionsPS.Packaging.Zip;

/// <summary>Writes bits, the lowest first, as deflate wants them.</summary>
internal sealed class BitWriter(Stream output)
{
    private readonly byte[] buffer = new byte[32768];
    private int used;
    private ulong bits;
    private int count;

    /// <summary>How many whole bytes were written since the begin.</summary>
    public long Length { get; private set; }

    /// <summary>Counts from here on.</summary>
    public void Begin() => Length = 0;

    /// <param name="value">The bits; those above <paramref name="width"/> are zero.</param>
    /// <param name="width">How many there are, 32 at most.</param>
    public void Write(uint value, int width)
    {
        bits |= (ulong)value << count;
        count += width;
        while (count >= 8)
        {
            WriteByte((byte)bits);
            bits >>= 8;
            count -= 8;
        }
    }

    /// <summary>Fills the last byte up with zeros.</summary>
    public void Align()
    {
        if (count > 0) Write(0, 8 - count);
    }

    /// <summary>Writes whole bytes; the last one before is filled up.</summary>
    public void WriteBytes(byte[] from, int start, int length)
    {
        Align();
        Flush();
        output.Write(from, start, length);
        Length += length;
    }

    public void Flush()
    {
        output.Write(buffer, 0, used);
        used = 0;
    }

    private void WriteByte(byte value)
    {
        if (used == buffer.Length) Flush();
        buffer[used++] = value;
        Length++;
    }
}
