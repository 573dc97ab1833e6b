using System.Collections.Generic;
using System.Linq;

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

    /// <summary>Whether only what CloudFormation is not asked for differs: guards of the stack, and settings of its API.</summary>
    internal bool NeedsNoChangeSet { get; init; }

    /// <summary>Why it is not done, though it could be.</summary>
    internal IReadOnlyList<Diagnostic> Refusals { get; init; } = [];

    /// <summary>The bucket to upload to; null when nothing is uploaded, or the stack makes it first.</summary>
    internal string? BucketName { get; init; }

    /// <summary>The template as it is deployed; null when there is no stack.</summary>
    internal string? Deployed { get; init; }

    /// <summary>The template as it is sent.</summary>
    internal TemplateText Text { get; } = new(Package.Template);

    /// <summary>Whether there is anything that must be in a bucket.</summary>
    internal bool NeedsBucket => Text.NeedsBucket || Package.Artifacts.Any(artifact => artifact.Path.Length > 0);

    /// <summary>Whether the stack is made by this.</summary>
    internal bool IsNew => Stack is null || Stack.Status == StackStatus.InReview;

    /// <summary>Whether a stack has to be made, or changed, to have a bucket to upload to, before a change set can be.</summary>
    internal bool MakesBucketFirst => NeedsBucket && BucketName is null && !IsEmpty && !NeedsNoChangeSet;

    /// <summary>The plan in a sentence: <c>Deploy the stack orders-dev: 1 to add, 2 to change, 1 to replace.</c></summary>
    public string Sentence { get; init; } = "";
}
