namespace StepFunctionsPS.Packaging.Zip;

/// <summary>The checksum of a zip entry (ISO 3309), computed as the bytes go by.</summary>
internal sealed class Crc32
{
    private const uint Polynomial = 0xEDB88320;

    // Four tables take four bytes at a step.
    private static readonly uint[][] Tables = MakeTables();

    private uint state = uint.MaxValue;

    public uint Value => ~state;

    public void Append(byte[] buffer, int count)
    {
        var crc = state;
        var (first, second, third, fourth) = (Tables[0], Tables[1], Tables[2], Tables[3]);
        var i = 0;
        for (; i + 4 <= count; i += 4)
        {
            crc ^= (uint)(buffer[i] | (buffer[i + 1] << 8) | (buffer[i + 2] << 16) | (buffer[i + 3] << 24));
            crc = fourth[crc & 0xFF] ^ third[(crc >> 8) & 0xFF] ^ second[(crc >> 16) & 0xFF] ^ first[crc >> 24];
        }

        for (; i < count; i++) crc = first[(crc ^ buffer[i]) & 0xFF] ^ (crc >> 8);
        state = crc;
    }

    private static uint[][] MakeTables()
    {
        var tables = new[] { new uint[256], new uint[256], new uint[256], new uint[256] };
        for (uint value = 0; value < 256; value++)
        {
            var crc = value;
            for (var bit = 0; bit < 8; bit++) crc = (crc & 1) == 0 ? crc >> 1 : (crc >> 1) ^ Polynomial;
            tables[0][value] = crc;
        }

        for (var table = 1; table < 4; table++)
        {
            for (var value = 0; value < 256; value++)
            {
                var before = tables[table - 1][value];
                tables[table][value] = tables[0][before & 0xFF] ^ (before >> 8);
            }
        }

        return tables;
    }
}
