using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Security.Cryptography;
using System.Text;
using StepFunctionsPS.Packaging.Zip;
using Xunit;

namespace StepFunctionsPS.Tests.Packaging.Zip;

/// <summary>Our zips are read by .NET, are about as short as its own, and are the same to the byte everywhere.</summary>
public sealed class ZipWriterTests
{
    public static TheoryData<string> Kinds => new(Contents.Keys);

    private static Dictionary<string, byte[]> Contents { get; } = new()
    {
        ["empty"] = [],
        ["a byte"] = [65],
        ["two bytes"] = [65, 65],
        ["text"] = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, 20000).Select(i => $"line {i * 7919 % 1000} of a file; "))),
        ["zeros"] = new byte[1_000_000],
        ["noise"] = Noise(700_000, 256),
        ["few letters"] = Noise(400_000, 3),
        ["skewed"] = [.. Noise(300_000, 256).Select(value => (byte)(value * value / 256 * value / 256))],
        ["far repeats"] = [.. Noise(32_768, 256), .. Noise(32_768, 256), .. Noise(32_769, 256)],
        ["buffer borders"] = [.. Enumerable.Range(0, (8 * 32768 * 2) + 1).Select(i => (byte)(i % 258 == 0 ? i >> 8 : i))],
        ["growing frequencies"] = [.. Enumerable.Range(0, 24).SelectMany(symbol => Enumerable.Repeat((byte)symbol, 1 << Math.Min(symbol, 15)))],
    };

    [Theory]
    [MemberData(nameof(Kinds))]
    public void DotNetReadsWhatWasWritten(string kind)
    {
        using var archive = new ZipArchive(new MemoryStream(Write(("f", false, Contents[kind]))));
        using var content = archive.Entries.Single().Open();
        var read = new MemoryStream();
        content.CopyTo(read);
        Assert.True(Contents[kind].AsSpan().SequenceEqual(read.ToArray()));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void ItIsAboutAsShortAsDotNetsOwn(string kind)
    {
        var theirs = new MemoryStream();
        using (var deflate = new DeflateStream(theirs, CompressionLevel.Optimal, leaveOpen: true)) deflate.Write(Contents[kind]);
        var ours = ZipDirectory.Read(new MemoryStream(Write(("f", false, Contents[kind]))))!.Single().PackedSize;
        Assert.InRange(ours, 0, (theirs.Length * 1.1) + 64);
    }

    // Another hash here is another version of every function of everybody who updates.
    [Fact]
    public void TheBytesAreTheSameForEver()
    {
        var zip = Write([.. Contents.Select(pair => (pair.Key + "/ü.js", pair.Key.Length > 6, pair.Value))]);
        Assert.Equal("5c8aed40dd94d4b307e67757038c0d610d345662", Convert.ToHexStringLower(SHA256.HashData(zip))[..40]);
    }

    [Fact]
    public void EntriesHaveNamesModesAndNoTime()
    {
        using var archive = new ZipArchive(new MemoryStream(Write(("bin/ü", true, [1]), ("a.js", false, [2]))));
        Assert.Equal(["bin/ü", "a.js"], archive.Entries.Select(entry => entry.FullName));
        Assert.Equal([0x81ED, 0x81A4], archive.Entries.Select(entry => (int)((uint)entry.ExternalAttributes >> 16)));
        Assert.All(archive.Entries, entry => Assert.Equal(new DateTime(1980, 1, 1), entry.LastWriteTime.DateTime));
    }

    [Fact]
    public void TheDirectoryIsReadBack()
    {
        var entries = ZipDirectory.Read(new MemoryStream(Write(("b", true, [1, 2]), ("a", false, []))))!;
        Assert.Equal([("b", 2L, true), ("a", 0L, false)], entries.Select(entry => (entry.Name, entry.Size, entry.IsExecutable == true)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("no zip at all")]
    [InlineData("PK\u0005\u0006................................")]
    public void WhatIsNoZipHasNoDirectory(string text) => Assert.Null(ZipDirectory.Read(new MemoryStream(Encoding.Latin1.GetBytes(text))));

    [Fact]
    public void MoreFilesThanAZipHoldsAreRefused()
    {
        var zip = new ZipWriter(Stream.Null);
        for (var i = 0; i < ushort.MaxValue; i++) zip.Add("f", false, Stream.Null, _ => { });
        Assert.Throws<ZipTooLarge>(() => zip.Add("f", false, Stream.Null, _ => { }));
    }

    private static byte[] Write(params (string Name, bool IsExecutable, byte[] Content)[] files)
    {
        var output = new MemoryStream();
        var zip = new ZipWriter(output);
        foreach (var file in files) zip.Add(file.Name, file.IsExecutable, new MemoryStream(file.Content), _ => { });
        zip.Finish();
        return output.ToArray();
    }

    // The same bytes on every runtime, which Random does not promise.
    private static byte[] Noise(int length, int letters)
    {
        var state = 12345u;
        var bytes = new byte[length];
        for (var i = 0; i < length; i++)
        {
            state = (state * 1664525) + 1013904223;
            bytes[i] = (byte)((state >> 16) % letters);
        }

        return bytes;
    }
}
