using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;

namespace StepFunctionsPS.Packaging.Zip;

/// <summary>The directory at the end of a zip: what is in it, without unpacking anything.</summary>
internal static class ZipDirectory
{
    private const uint Header = 0x02014B50;
    private const uint End = 0x06054B50;
    private const int EndLength = 22;
    private const int HeaderLength = 46;

    /// <summary>The files of a zip; null for what is no zip, or none that can be read here.</summary>
    public static IReadOnlyList<ZipEntry>? Read(Stream zip)
    {
        var tail = ReadAt(zip, Math.Max(0, zip.Length - EndLength - ushort.MaxValue), zip.Length);
        var end = FindEnd(tail);
        if (end < 0) return null;
        var (size, offset) = (BitConverter.ToUInt32(tail, end + 12), BitConverter.ToUInt32(tail, end + 16));
        return (long)offset + size > zip.Length ? null : Parse(ReadAt(zip, offset, offset + (long)size), BitConverter.ToUInt16(tail, end + 10));
    }

    /// <summary>Whether two zips have the same files with the same content, in whatever order and however packed.</summary>
    public static bool AreEqual(IEnumerable<ZipEntry> one, IEnumerable<ZipEntry> other)
    {
        var left = Sorted(one);
        var right = Sorted(other);
        return left.Length == right.Length && left.Zip(right, AreEqual).All(isSame => isSame);
    }

    // Where a zip does not tell who may run a file, that counts for nothing; folders are no files.
    private static bool AreEqual(ZipEntry one, ZipEntry other) =>
        one.Name == other.Name && one.Crc32 == other.Crc32 && one.Size == other.Size
        && (one.IsExecutable is null || other.IsExecutable is null || one.IsExecutable == other.IsExecutable);

    private static ZipEntry[] Sorted(IEnumerable<ZipEntry> entries) =>
        entries.Where(entry => !entry.Name.EndsWith("/", StringComparison.Ordinal)).OrderBy(entry => entry.Name, StringComparer.Ordinal).ToArray();

    private static int FindEnd(byte[] tail)
    {
        for (var at = tail.Length - EndLength; at >= 0; at--)
        {
            if (BitConverter.ToUInt32(tail, at) == End) return at;
        }

        return -1;
    }

    private static List<ZipEntry>? Parse(byte[] directory, int count)
    {
        var entries = new List<ZipEntry>();
        for (var at = 0; entries.Count < count;)
        {
            if (at + HeaderLength > directory.Length || BitConverter.ToUInt32(directory, at) != Header) return null;
            var (name, extra, comment) = (BitConverter.ToUInt16(directory, at + 28), BitConverter.ToUInt16(directory, at + 30), BitConverter.ToUInt16(directory, at + 32));
            if (at + HeaderLength + name > directory.Length) return null;
            var mode = directory[at + 5] == 3 ? BitConverter.ToUInt16(directory, at + 40) : 0;
            entries.Add(new ZipEntry(Encoding.UTF8.GetString(directory, at + HeaderLength, name), BitConverter.ToUInt32(directory, at + 16), BitConverter.ToUInt32(directory, at + 24))
            {
                PackedSize = BitConverter.ToUInt32(directory, at + 20),
                Offset = BitConverter.ToUInt32(directory, at + 42),
                IsExecutable = mode == 0 ? null : (mode & 0x40) != 0,
            });
            at += HeaderLength + name + extra + comment;
        }

        return entries;
    }

    private static byte[] ReadAt(Stream zip, long start, long end)
    {
        zip.Position = start;
        var bytes = new byte[end - start];
        var read = 0;
        for (int count; read < bytes.Length && (count = zip.Read(bytes, read, bytes.Length - read)) > 0;) read += count;
        return bytes;
    }
}
