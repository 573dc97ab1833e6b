using System;
using System.Collections.Generic;

namespace StepFunctionsPS.Deployment;

/// <summary>What CloudFormation is to make of a stack.</summary>
/// <param name="Settings">Name, tags, parameters and what else concerns the stack as a whole.</param>
/// <param name="Token">Marks the events of this work, and keeps a repeated call from doing it twice.</param>
internal sealed record StackRequest(StackSettings Settings, string Token)
{
    /// <summary>The template, where it is short enough to be sent along; else null.</summary>
    public string? TemplateBody { get; init; }

    /// <summary>Where the template is; null when it is sent along.</summary>
    public string? TemplateUrl { get; init; }

    /// <summary>What the template may do, such as <c>CAPABILITY_NAMED_IAM</c>.</summary>
    public IReadOnlyList<string> Capabilities { get; init; } = Array.Empty<string>();

    /// <summary>What people read of it in the console; null for nothing.</summary>
    public string? Description { get; init; }
}
