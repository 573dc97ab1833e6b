using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using StepFunctionsPS.Deployment;
using StepFunctionsPS.Packaging.Zip;
using StepFunctionsPS.Syntax;
using StepFunctionsPS.Templates;

namespace StepFunctionsPS.Packaging;

/// <summary>
/// Recognizes code that another tool has uploaded, whose keys tell nothing of the content. Without that, the first
/// deployment after a move would upload all code again and make new versions of it. What it downloads goes with it.
/// </summary>
/// <param name="template">The template that is deployed, JSON or YAML; null when there is none.</param>
/// <param name="buckets">Downloads zips.</param>
/// <param name="bucketName">The bucket that they are in; null when it is not known.</param>
internal sealed class DeployedCode(string? template, IBuckets buckets, string? bucketName) : IDeployedCode, IDisposable
{
    // A layer that is retained has a hash behind its id.
    private static readonly Regex Hash = new("^[0-9a-f]{40}$", RegexOptions.CultureInvariant);

    private readonly ScratchFolder folder = new();
    private readonly Dictionary<string, (DeployedZip Zip, IReadOnlyList<ZipEntry> Entries)?> downloads = new(StringComparer.Ordinal);
    private readonly MappingNode resources = (template is null ? null : DeployedTemplate.Read(template).Root?["Resources"] as MappingNode) ?? MappingNode.Empty;

    public DeployedZip? Find(PackageOwner owner, string bucket, IReadOnlyList<ZipEntry> entries)
    {
        var code = CodeOf(owner);
        // In another bucket it would have to be uploaded anyway.
        if (bucketName is null || code?["S3Key"] is not StringNode { Value: var key } || ContentKey.IsOne(key) || code["S3Bucket"] is not { } place || JsonWriter.WriteCompact(place) != bucket) return null;
        if (!downloads.TryGetValue(key, out var found)) downloads[key] = found = Download(bucketName, key);
        return found is { } known && ZipDirectory.AreEqual(known.Entries, entries) ? known.Zip : null;
    }

    public void Dispose() => folder.Dispose();

    private MappingNode? CodeOf(PackageOwner owner)
    {
        var entry = resources.Entries.FirstOrDefault(entry => entry.Key == owner.LogicalId
            || (owner.IsLayer && entry.Key.StartsWith(owner.LogicalId, StringComparison.Ordinal) && Hash.IsMatch(entry.Key.Substring(owner.LogicalId.Length)) && TypeOf(entry.Value) == "AWS::Lambda::LayerVersion"));
        return ((entry?.Value as MappingNode)?["Properties"] as MappingNode)?[owner.IsLayer ? "Content" : "Code"] as MappingNode;
    }

    private (DeployedZip, IReadOnlyList<ZipEntry>)? Download(string bucket, string key)
    {
        FileFacts.CreatePrivateFolder(folder.Path);
        var file = Path.Combine(folder.Path, downloads.Count.ToString(CultureInfo.InvariantCulture) + ".zip");
        if (!buckets.Download(bucket, key, file)) return null;
        using var content = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.Read);
        return ZipDirectory.Read(content) is { } entries ? (new DeployedZip(key, file, content.Length, Convert.ToBase64String(FileDigest.Of(content))), entries) : null;
    }

    private static string? TypeOf(Node resource) => ((resource as MappingNode)?["Type"] as StringNode)?.Value;
}
