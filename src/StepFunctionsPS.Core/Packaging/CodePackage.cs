using System;
using System.Collections.Generic;
using System.Security.Cryptography;

namespace StepFunctionsPS.Packaging;

/// <summary>The code of a function or layer.</summary>
/// <param name="ZipName">The name of its zip in the bucket.</param>
/// <param name="Artifact">The zip, where there is one already: a path, or an address in S3; else null.</param>
/// <param name="Folder">The folder whose files are packed.</param>
/// <param name="Exclude">Patterns of files that stay out.</param>
/// <param name="Include">Patterns that come after, in the order in which they count; <c>!</c> takes out again.</param>
internal sealed record CodePackage(string ZipName, string? Artifact, string Folder, IReadOnlyList<string> Exclude, IReadOnlyList<string> Include)
{
    /// <summary>The folder whose Node.js packages stay out where only development needs them; null to pack them all.</summary>
    public string? DevelopmentFolder { get; init; }

    /// <summary>The same text for packages of the same content.</summary>
    public string Identity => Artifact ?? string.Join("\n", [ZipName, Folder, DevelopmentFolder ?? "", .. Exclude, "", .. Include]);

    /// <summary>The SHA-256 of its content in Base64, as Lambda writes it.</summary>
    public string Sha256(ICodeReader reader)
    {
        if (reader is PackedCode packed) return packed.Sha256(this);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        reader.Append(this, hash);
        return Convert.ToBase64String(hash.GetHashAndReset());
    }
}
