using System;
using System.IO;
using System.Security.Cryptography;

namespace StepFunctionsPS.Packaging;

/// <summary>Hashes of files; where nothing else is said, the SHA-256.</summary>
internal static class FileDigest
{
    public static byte[] Of(Stream content)
    {
        using var sha = SHA256.Create();
        content.Position = 0;
        return sha.ComputeHash(content);
    }

    /// <summary>Gives the rest of a stream to a hash.</summary>
    public static void Append(Stream content, IncrementalHash hash)
    {
        var buffer = new byte[81920];
        for (int count; (count = content.Read(buffer, 0, buffer.Length)) > 0;) hash.AppendData(buffer, 0, count);
    }

    /// <summary>In Base64, as Lambda writes it.</summary>
    public static string OfFile(string path)
    {
        using var stream = PlainFile.OpenRead(path);
        return Convert.ToBase64String(Of(stream));
    }
}
