using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Security.Cryptography;
using StepFunctionsPS.Packaging;
using StepFunctionsPS.Text;

namespace StepFunctionsPS.Simulation.Objects;

/// <summary>Buckets as folders: the object of a key is the file <c>folder/bucket/key</c>.</summary>
internal sealed class FolderStore(string folder) : IObjectStore
{
    private readonly string root = Path.GetFullPath(folder);

    public byte[]? Read(string bucket, string key) => Guarded(() =>
    {
        var file = PathOf(bucket, key);
        return File.Exists(file) ? Content(file) : null;
    });

    public IReadOnlyList<ListedObject> List(string bucket, string prefix) => Guarded(() =>
    {
        var place = PathOf(bucket, "");
        if (!Directory.Exists(place)) return [];
        return Directory.EnumerateFiles(place, "*", SearchOption.AllDirectories)
            .Select(file => (File: file, Key: file.Substring(place.Length).TrimStart('/', '\\').Replace('\\', '/')))
            .Where(item => item.Key.StartsWith(prefix, StringComparison.Ordinal))
            .OrderBy(item => item.Key, StringComparer.Ordinal)
            .Select(item => new ListedObject(item.Key, new FileInfo(item.File).Length, Hash(item.File), File.GetLastWriteTimeUtc(item.File)))
            .ToArray();
    });

    public void Write(string bucket, string key, byte[] content) => Guarded<object?>(() =>
    {
        var file = PathOf(bucket, key);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllBytes(file, content);
        return null;
    });

    // A key is data, and must not lead out of the folder.
    private string PathOf(string bucket, string key)
    {
        var place = Path.GetFullPath(Path.Combine(root, bucket));
        var file = Path.GetFullPath(Path.Combine(place, key.TrimStart('/')));
        return IsInside(place, root) && (key.Length == 0 || IsInside(file, place)) ? file : throw new ObjectFailure("its name leads out of the folder that stands for S3");
    }

    private static bool IsInside(string path, string place) => path.StartsWith(place.TrimEnd(Path.DirectorySeparatorChar) + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    private static byte[] Content(string file)
    {
        using var stream = PlainFile.OpenRead(file);
        using var content = new MemoryStream();
        stream.CopyTo(content);
        return content.ToArray();
    }

    // ETags of small objects are such hashes; nothing is kept safe with this one.
    private static string Hash(string file)
    {
        using var stream = PlainFile.OpenRead(file);
        using var algorithm = MD5.Create();
        return Hex.Of(algorithm.ComputeHash(stream));
    }

    private static T Guarded<T>(Func<T> work)
    {
        try
        {
            return work();
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new ObjectFailure("its file cannot be read or written");
        }
    }
}
