using System.Collections.Generic;
using System.IO;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace StepFunctionsPS.Packaging;

/// <summary>
/// Reads code from files: the zip that is there, else the files that one would be made of. What cannot be read
/// counts as empty; packaging tells of it.
/// </summary>
internal sealed class FileCodeReader : ICodeReader
{
    private readonly Dictionary<string, byte[]> digests = [];

    public void Append(CodePackage package, IncrementalHash hash)
    {
        if (package.Artifact is not null)
        {
            AppendFile(package.Artifact, hash);
            return;
        }

        var key = package.Identity;
        if (!digests.TryGetValue(key, out var digest)) digests[key] = digest = Digest(package);
        hash.AppendData(digest);
    }

    // Functions mostly share one package, which is read once.
    private static byte[] Digest(CodePackage package)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in Files(package))
        {
            hash.AppendData(Encoding.UTF8.GetBytes(file + "\0"));
            AppendFile(Path.Combine(package.Folder, file), hash);
        }

        return hash.GetHashAndReset();
    }

    private static IReadOnlyList<string> Files(CodePackage package)
    {
        try
        {
            return PackageFiles.Find(package);
        }
        catch (RegexMatchTimeoutException)
        {
            return [];
        }
    }

    private static void AppendFile(string path, IncrementalHash hash)
    {
        try
        {
            using var stream = PlainFile.OpenRead(path);
            FileDigest.Append(stream, hash);
        }
        catch (System.Exception problem) when (problem is IOException or System.UnauthorizedAccessException or System.NotSupportedException or System.ArgumentException)
        {
            hash.AppendData([0]);
        }
    }
}
