using System.Collections.Generic;

namespace StepFunctionsPS.Deployment;

/// <summary>What taking down a stack would do, found out by looking only.</summary>
/// <param name="Stack">The stack.</param>
/// <param name="Service">The service that it was made from; null when it is not at hand.</param>
internal sealed record RemovalPlan(DeployedStack Stack, Service? Service)
{
    /// <summary>What goes.</summary>
    public IReadOnlyList<DeployedResource> Removed { get; init; } = [];

    /// <summary>What stays in the account, since its DeletionPolicy says so.</summary>
    public IReadOnlyList<DeployedResource> Retained { get; init; } = [];

    /// <summary>The bucket that has our artifacts; null when there is none.</summary>
    public string? BucketName { get; init; }

    /// <summary>Our artifacts in it.</summary>
    public IReadOnlyList<StoredObject> Artifacts { get; init; } = [];

    /// <summary>The plan in a sentence.</summary>
    public string Sentence { get; init; } = "";
}
