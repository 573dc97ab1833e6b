using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using StepFunctionsPS.Resources.Deployment;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Deployment;

/// <summary>Finds what was uploaded for a stack: all of the bucket that the stack made, or its own folder in a bucket that it shares.</summary>
internal sealed class Uploads(DeploymentWork work)
{
    // What the Serverless Framework and we put behind the folder of a service and stage.
    private static readonly Regex Folder = new(@"^(.+?)/(?:code/[0-9a-f]{32}|[0-9]{10,16}-[0-9]{4}-[0-9]{2}-[0-9]{2}T[^/]+)/[^/]+$", RegexOptions.CultureInvariant);

    /// <summary>The bucket and what is to go from it; null when there is none, or nothing in it is known to be ours.</summary>
    public (string Bucket, IReadOnlyList<StoredObject> Objects)? Find(TemplateFacts template, IReadOnlyList<DeployedResource> resources, Service? service)
    {
        var own = resources.FirstOrDefault(resource => resource.LogicalId == DeploymentBucket.Id && resource.Status != StackStatus.Deleted);
        if (own?.PhysicalId is { Length: > 0 } made)
        {
            var facts = template.Find(DeploymentBucket.Id);
            // A bucket that stays keeps what is in it.
            return facts is { IsRetained: true } ? null : List(made, [""], facts?.Properties["VersioningConfiguration"] is not null);
        }

        var shared = ScalarText.Of(service?.Provider.DeploymentBucket.Name) ?? ScalarText.Of((template.Outputs[DeploymentBucket.OutputId] as MappingNode)?["Value"]);
        return shared is null ? null : List(shared, Prefixes(template, service), service?.Provider.DeploymentBucket.Versioning ?? false);
    }

    private (string Bucket, IReadOnlyList<StoredObject> Objects)? List(string bucketName, IReadOnlyList<string> prefixes, bool withVersions)
    {
        if (prefixes.Count == 0) return null;
        // A bucket that was deleted by hand is in nobody's way.
        if (work.Call($"look for the bucket {bucketName}", () => work.Cloud.Buckets.FindRegion(bucketName)) is null) return null;
        var objects = prefixes.SelectMany(prefix => work.Call($"look into the bucket {bucketName}", () => work.Cloud.Buckets.List(bucketName, prefix, withVersions))).ToArray();
        return (bucketName, objects);
    }

    private static string[] Prefixes(TemplateFacts template, Service? service) => service is not null
        ? [$"{service.Provider.DeploymentBucket.Prefix}/{service.Name}/{service.Stage}/"]
        : template.CodeKeys().Select(key => Folder.Match(key)).Where(match => match.Success).Select(match => match.Groups[1].Value + "/").Distinct(StringComparer.Ordinal).ToArray();
}
