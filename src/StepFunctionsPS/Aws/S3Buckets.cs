using System;
using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Deployment;

namespace StepFunctionsPS.Aws;

/// <summary>Asks S3.</summary>
/// <param name="client">Calls its cmdlets.</param>
/// <param name="has">Whether the session has a cmdlet.</param>
/// <param name="warn">Is told what cannot be done as it should.</param>
internal sealed class S3Buckets(AwsClient client, Func<AwsCall, bool> has, Action<string> warn) : IBuckets
{
    // The oldest region has no name of its own there, and the second one an old name.
    private static readonly IReadOnlyDictionary<string, string> OldNames = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
    {
        [""] = "us-east-1",
        ["US"] = "us-east-1",
        ["EU"] = "eu-west-1",
    };

    public string? FindRegion(string bucketName)
    {
        if (client.Find(Call("Test-S3Bucket", bucketName), S3Answers.IsNoBucket) is not { Count: > 0 } tested || !IsTrue(tested[0])) return null;
        if (client.Find(Call("Get-S3BucketLocation", bucketName), S3Answers.IsNoBucket) is not { } location) return null;
        var name = location.Select(region => region.Content).FirstOrDefault() ?? "";
        return OldNames.TryGetValue(name, out var known) ? known : name.ToLowerInvariant();
    }

    public IReadOnlyList<StoredObject> List(string bucketName, string prefix, bool withVersions = false)
    {
        if (withVersions && Versions(bucketName, prefix) is { } versions) return versions;
        return client.Find(Call("Get-S3Object", bucketName).With("Prefix", prefix), S3Answers.IsNoBucket)?
            .Select(found => new StoredObject(found.TextOrEmpty("Key"), found.Number("Size") ?? 0)).ToArray() ?? [];
    }

    public bool Download(string bucketName, string key, string file) =>
        client.Find(Call("Read-S3Object", bucketName).With("Key", key).With("File", file), S3Answers.IsNothing) is not null;

    private IReadOnlyList<StoredObject>? Versions(string bucketName, string prefix)
    {
        var call = Call("Get-S3Version", bucketName).With("Prefix", prefix);
        if (!has(call))
        {
            warn($"Older versions of objects in the bucket '{bucketName}' stay, if it keeps some: this session has no {call.Command} of AWS.Tools.S3 to find them with.");
            return null;
        }

        var found = new List<StoredObject>();
        for (AwsCall? page = call; page is not null;)
        {
            if (client.Find(page, S3Answers.IsNoBucket) is not { } answers) return [];
            found.AddRange(answers.SelectMany(answer => answer.Items("Versions")).Select(Version));
            // Version 5 reads all pages by itself; before that a page tells how to go on.
            page = answers.LastOrDefault() is { } last && last.Flag("IsTruncated") && last.Text("NextKeyMarker") is { Length: > 0 } key
                ? call.With("KeyMarker", key).With("VersionIdMarker", last.Text("NextVersionIdMarker") is { Length: > 0 } id ? id : null)
                : null;
        }

        return found;
    }

    private AwsCall Call(string command, string bucketName) => client.Call(command).With("BucketName", bucketName);

    private static StoredObject Version(AwsResult version) => new(version.TextOrEmpty("Key"), version.Number("Size") ?? 0) { VersionId = version.Text("VersionId") };

    private static bool IsTrue(AwsResult answer) => string.Equals(answer.Content, "true", StringComparison.OrdinalIgnoreCase);
}
