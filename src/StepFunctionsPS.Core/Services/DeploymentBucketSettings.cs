using System.Collections.Generic;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Services;

/// <summary>The bucket that templates and code are uploaded to: <c>provider.deploymentBucket</c>, a name or a mapping.</summary>
/// <param name="Name">The bucket of that name is used; null when one is made.</param>
internal sealed record DeploymentBucketSettings(Node? Name)
{
    public IReadOnlyList<Tag> Tags { get; init; } = [];

    public bool BlockPublicAccess { get; init; }

    public bool SkipPolicySetup { get; init; }

    public bool Versioning { get; init; }

    /// <summary>The folder in the bucket.</summary>
    public string Prefix { get; init; } = "serverless";

    public static DeploymentBucketSettings Read(Fields provider)
    {
        var prefix = provider.Text("deploymentPrefix") ?? "serverless";
        if (provider.Truthy("deploymentBucket") is not MappingNode) return new DeploymentBucketSettings(provider.TextNode("deploymentBucket")) { Prefix = prefix };
        var bucket = provider.Inner("deploymentBucket");
        return new DeploymentBucketSettings(bucket.TextNode("name"))
        {
            Prefix = prefix,
            Tags = Services.Tags.Read(bucket) ?? [],
            BlockPublicAccess = bucket.Flag("blockPublicAccess", otherwise: false),
            SkipPolicySetup = bucket.Flag("skipPolicySetup", otherwise: false),
            Versioning = bucket.Flag("versioning", otherwise: false),
        };
    }
}
