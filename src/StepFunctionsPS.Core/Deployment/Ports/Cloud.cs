using System;

namespace StepFunctionsPS.Deployment;

/// <summary>An account and a region of AWS, for looking only.</summary>
/// <param name="Region">The region that stacks are in; empty for the session's own, while no stack has told it.</param>
/// <param name="Stacks">CloudFormation.</param>
/// <param name="Buckets">S3.</param>
/// <param name="Apis">API Gateway.</param>
/// <param name="Clock">The time.</param>
internal sealed record Cloud(string Region, IStacks Stacks, IBuckets Buckets, IApis Apis, IClock Clock)
{
    /// <summary>The time between two looks at AWS; null for one that grows from a second to ten, and nothing for no pause at all.</summary>
    public TimeSpan? PollInterval { get; init; }

    /// <summary>Makes a text that no other work has, to tell its events from those of others.</summary>
    public Func<string> NewToken { get; init; } = () => Guid.NewGuid().ToString("N");
}
