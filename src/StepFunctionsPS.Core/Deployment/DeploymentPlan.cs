using System.Collections.Generic;

namespace StepFunctionsPS.Deployment;

/// <summary>What a deployment would do, found out by looking only.</summary>
/// <param name="Package">What is deployed.</param>
/// <param name="Stack">The stack as it is; null when there is none.</param>
/// <param name="Changes">The differences; all of a new stack's resources are added.</param>
internal sealed record DeploymentPlan(Package Package, DeployedStack? Stack, IReadOnlyList<ResourceChange> Changes)
{
    public PublishOptions Options { get; init; } = new();

    /// <summary>Whether CloudFormation need not even be asked.</summary>
    public bool IsEmpty { get; init; }

    /// <summary>The plan in a sentence: <c>Deploy the stack orders-dev: 1 to add, 2 to change, 1 to replace.</c></summary>
    public string Sentence { get; init; } = "";
}
