using System;
using System.Collections.Generic;
using System.IO;
using System.Text;

namespace StepFunctionsPS.Packaging.Zip;

/// <summary>
/// Writes a zip that is the same to the byte for the same files: no times, no owners, nothing of the machine. It only
/// writes forward; checksum and lengths of an entry follow its content.
/// </summary>
internal sealed class ZipWriter(Stream output)
{
    private const uint LocalHeader = 0x04034B50;
    private const uint Descriptor = 0x08074B50;
    private const uint DirectoryHeader = 0x02014B50;
    private const uint DirectoryEnd = 0x06054B50;

    // The lengths follow the content; names are UTF-8.
    private const ushort Flags = 0x0808;
    private const ushort Version = 20;
    private const ushort MadeOnUnix = 3 << 8;
    private const ushort Deflated = 8;

    // The first day that a zip can name.
    private const uint Time = ((1 << 5) | 1) << 16;
    private const uint Executable = 0x81ED;
    private const uint Plain = 0x81A4;

    private readonly List<ZipEntry> entries = [];
    private readonly byte[] buffer = new byte[81920];
    private readonly BinaryWriter writer = new(output, Encoding.UTF8, leaveOpen: true);
    private readonly Deflater deflater = new(output);
    private long at;

    public IReadOnlyList<ZipEntry> Entries => entries;

    /// <param name="name">The path in the zip.</param>
    /// <param name="isExecutable">Whether it may be run.</param>
    /// <param name="content">Is read to its end.</param>
    /// <param name="read">Is told how many bytes were read.</param>
    public void Add(string name, bool isExecutable, Stream content, Action<int> read)
    {
        if (entries.Count == ushort.MaxValue) throw new ZipTooLarge();
        var offset = at;
        var encoded = Encoding.UTF8.GetBytes(name);
        writer.Write(LocalHeader);
        WriteCommon(0, 0, 0, encoded.Length);
        writer.Write(encoded);
        writer.Flush();
        var crc = new Crc32();
        deflater.Begin();
        var size = 0L;
        for (int count; (count = content.Read(buffer, 0, buffer.Length)) > 0;)
        {
            crc.Append(buffer, count);
            deflater.Write(buffer, count);
            size += count;
            if (size > uint.MaxValue) throw new ZipTooLarge();
            read(count);
        }

        deflater.Finish();
        writer.Write(Descriptor);
        writer.Write(crc.Value);
        writer.Write((uint)deflater.Length);
        writer.Write((uint)size);
        at += 30 + encoded.Length + deflater.Length + 16;
        if (at > uint.MaxValue) throw new ZipTooLarge();
        entries.Add(new ZipEntry(name, crc.Value, size) { PackedSize = deflater.Length, Offset = offset, IsExecutable = isExecutable });
    }

    public void Finish()
    {
        var directory = at;
        foreach (var entry in entries)
        {
            var encoded = Encoding.UTF8.GetBytes(entry.Name);
            writer.Write(DirectoryHeader);
            writer.Write((ushort)(MadeOnUnix | Version));
            WriteCommon(entry.Crc32, entry.PackedSize, entry.Size, encoded.Length);
            // No comment, the first disk, no internal attributes.
            writer.Write((ushort)0);
            writer.Write(0);
            writer.Write((entry.IsExecutable == true ? Executable : Plain) << 16);
            writer.Write((uint)entry.Offset);
            writer.Write(encoded);
            at += 46 + encoded.Length;
        }

        if (at > uint.MaxValue) throw new ZipTooLarge();
        writer.Write(DirectoryEnd);
        writer.Write(0);
        writer.Write((ushort)entries.Count);
        writer.Write((ushort)entries.Count);
        writer.Write((uint)(at - directory));
        writer.Write((uint)directory);
        writer.Write((ushort)0);
        writer.Flush();
    }

    // What the header of an entry and its line in the directory share.
    private void WriteCommon(uint crc, long packedSize, long size, int nameLength)
    {
        writer.Write(Version);
        writer.Write(Flags);
        writer.Write(Deflated);
        writer.Write(Time);
        writer.Write(crc);
        writer.Write((uint)packedSize);
        writer.Write((uint)size);
        writer.Write((ushort)nameLength);
        writer.Write((ushort)0);
    }
}
