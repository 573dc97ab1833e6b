using System.Collections.Generic;
using System.IO;
using System.Security.Cryptography;

namespace StepFunctionsPS.Packaging;

/// <summary>The zips of a service, for the template that names their keys and their hashes.</summary>
/// <param name="zips">The zips by the identity of what is in them.</param>
internal sealed class PackedCode(IReadOnlyDictionary<string, PackedZip> zips) : ICodeReader, ICodeKeys
{
    public IReadOnlyDictionary<string, PackedZip> Zips { get; } = zips;

    public string KeyOf(CodePackage package) => Zips[package.Identity].Artifact.Key;

    public void Append(CodePackage package, IncrementalHash hash)
    {
        using var stream = new FileStream(Zips[package.Identity].Content, FileMode.Open, FileAccess.Read, FileShare.Read);
        FileDigest.Append(stream, hash);
    }

    public string Sha256(CodePackage package) => Zips[package.Identity].Artifact.Sha256;
}
