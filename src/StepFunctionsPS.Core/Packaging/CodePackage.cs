using System;
using System.Collections.Generic;
using System.Security.Cryptography;

namespace StepFunctionsPS.Packaging;

/// <summary>The code of a function or layer.</summary>
/// <param name="ZipName">The name of its zip in the bucket.</param>
/// <param name="Artifact">The zip, where there is one already; else null.</param>
/// <param name="Folder">The folder whose files are packed.</param>
/// <param name="Exclude">Patterns of files that stay out.</param>
/// <param name="Include">Patterns that come after, in the order in which they count; <c>!</c> takes out again.</param>
internal sealed record CodePackage(string ZipName, string? Artifact, string Folder, IReadOnlyList<string> Exclude, IReadOnlyList<string> Include)
{
    /// <summary>The SHA-256 of its content in Base64, as Lambda writes it.</summary>
    public string Sha256(ICodeReader reader)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        reader.Append(this, hash);
        return Convert.ToBase64String(hash.GetHashAndReset());
    }
}
