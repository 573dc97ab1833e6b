using System;
using StepFunctionsPS.Deployment;

namespace StepFunctionsPS.Packaging;

/// <summary>How a package is made.</summary>
/// <param name="Folder">Where its zips are put; it is made when it is not there.</param>
internal sealed record PackagingOptions(string Folder)
{
    /// <summary>Is told how far it is, in bytes.</summary>
    public Action<DeploymentProgress> Progress { get; init; } = _ => { };

    /// <summary>Reads artifacts that are in S3; null to read nothing from AWS.</summary>
    public IBuckets? Buckets { get; init; }
}
