using System;
using System.IO;
using System.Security.Cryptography;

namespace StepFunctionsPS.Packaging;

/// <summary>The SHA-256 of files.</summary>
internal static class FileDigest
{
    public static byte[] Of(Stream content)
    {
        using var sha = SHA256.Create();
        content.Position = 0;
        return sha.ComputeHash(content);
    }

    /// <summary>In Base64, as Lambda writes it.</summary>
    public static string OfFile(string path)
    {
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read);
        return Convert.ToBase64String(Of(stream));
    }
}
