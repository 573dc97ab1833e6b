using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Text;

namespace StepFunctionsPS.Apis.Models;

/// <summary>
/// Many services in one stream: the length of the index, the index, and the services one after the other, each compressed by itself,
/// so that asking for one reads that one only.
/// </summary>
internal sealed class ApiArchive
{
    private readonly Func<Stream> open;
    private readonly Dictionary<string, (long Start, int Length)> places = new(StringComparer.Ordinal);

    private ApiArchive(Func<Stream> open) => this.open = open;

    public IReadOnlyCollection<string> Names => places.Keys;

    public static ApiArchive Open(Func<Stream> open)
    {
        var archive = new ApiArchive(open);
        using var stream = open();
        var length = BitConverter.ToInt32(Bytes(stream, sizeof(int)), 0);
        var start = (long)sizeof(int) + length;
        foreach (var line in Text(Bytes(stream, length)).Split(['\n'], StringSplitOptions.RemoveEmptyEntries))
        {
            var parts = line.Split('\t');
            var size = int.Parse(parts[1]);
            archive.places[parts[0]] = (start, size);
            start += size;
        }

        return archive;
    }

    public static void Write(Stream stream, IEnumerable<KeyValuePair<string, ApiService>> services)
    {
        // One at a time, since models are large.
        var parts = services.Select(service => (Name: service.Key, Bytes: Packed(ApiTextWriter.Write(service.Value)))).OrderBy(part => part.Name, StringComparer.Ordinal).ToArray();
        var index = Packed(string.Concat(parts.Select(part => $"{part.Name}\t{part.Bytes.Length}\n")));
        stream.Write(BitConverter.GetBytes(index.Length), 0, sizeof(int));
        foreach (var bytes in parts.Select(part => part.Bytes).Prepend(index)) stream.Write(bytes, 0, bytes.Length);
    }

    public ApiService? Read(string name)
    {
        if (!places.TryGetValue(name, out var place)) return null;
        using var stream = open();
        stream.Position = place.Start;
        return ApiTextReader.Read(Text(Bytes(stream, place.Length)));
    }

    private static byte[] Bytes(Stream stream, int length)
    {
        var bytes = new byte[length];
        for (var filled = 0; filled < length;)
        {
            var read = stream.Read(bytes, filled, length - filled);
            if (read == 0) throw new EndOfStreamException();
            filled += read;
        }

        return bytes;
    }

    private static byte[] Packed(string text)
    {
        var packed = new MemoryStream();
        using (var deflate = new DeflateStream(packed, CompressionLevel.Optimal)) deflate.Write(Encoding.UTF8.GetBytes(text), 0, Encoding.UTF8.GetByteCount(text));
        return packed.ToArray();
    }

    private static string Text(byte[] packed)
    {
        using var text = new StreamReader(new DeflateStream(new MemoryStream(packed), CompressionMode.Decompress), Encoding.UTF8);
        return text.ReadToEnd();
    }
}
