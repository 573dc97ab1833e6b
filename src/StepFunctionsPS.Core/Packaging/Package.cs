using System;
using System.Collections.Generic;
using StepFunctionsPS.Deployment;
using StepFunctionsPS.Text;
using StepFunctionsPS.Variables;

namespace StepFunctionsPS;

/// <summary>All that a deployment needs: the template, the zips, and what concerns the stack as a whole.</summary>
public sealed record Package
{
    internal Package(string serviceName, string stage, string region, StackSettings stack, Template template)
    {
        ServiceName = serviceName;
        Stage = stage;
        Region = region;
        Stack = stack;
        Template = template;
    }

    /// <summary>The name of the service.</summary>
    public string ServiceName { get; }

    /// <summary>The stage that it was made for.</summary>
    public string Stage { get; }

    /// <summary>The region that it was made for.</summary>
    public string Region { get; }

    /// <summary>The name of the stack.</summary>
    public string StackName => Stack.Name;

    /// <summary>Tags, parameters and what else concerns the stack as a whole.</summary>
    internal StackSettings Stack { get; init; }

    /// <summary>The template. Its functions name the keys that the artifacts get in the bucket.</summary>
    internal Template Template { get; }

    /// <summary>The zips of functions and layers.</summary>
    public IReadOnlyList<PackageArtifact> Artifacts { get; init => field = new ReadableList<PackageArtifact>(value); } = ReadableList<PackageArtifact>.Empty;

    /// <summary>The folder that it is in, or was read from; null while it is in no folder that stays.</summary>
    public string? Folder { get; init; }

    /// <summary>The bucket that the service names for uploads; null when the stack makes one.</summary>
    internal string? BucketName { get; init; }

    /// <summary>The template that a stack with a bucket of its own is first made with, when there is something to upload; null where the service names a bucket.</summary>
    internal Template? BucketTemplate { get; init; }

    /// <summary>Where in the bucket all uploads of service and stage are, without a slash at the end: <c>serverless/orders/dev</c>.</summary>
    internal string KeyPrefix { get; init; } = "";

    /// <summary>The keys of state machines in the service file, by logical id.</summary>
    internal IReadOnlyDictionary<string, string> StateMachineKeys { get; init; } = new Dictionary<string, string>();

    /// <summary>The state machines of its service; none where it was read from a folder.</summary>
    internal IReadOnlyList<StateMachine> StateMachines { get; init; } = Array.Empty<StateMachine>();

    /// <summary>Settings of the stage of its REST API that no resource of the template has: they are set after each deployment.</summary>
    internal IReadOnlyList<StagePatch> StagePatches { get; init; } = Array.Empty<StagePatch>();

    /// <summary>What no message may show.</summary>
    internal Secrets Secrets { get; init; } = new();

    /// <summary>A text as it may be shown, without the secrets of the service.</summary>
    internal Func<string, string> Shown { get; init; } = text => text;

    /// <summary><c>orders-dev: 12 resources, 2 artifacts</c></summary>
    public override string ToString() => $"{StackName}: {Deployment.Words.Count(Template.Resources.Count, "resource")}, {Deployment.Words.Count(Artifacts.Count, "artifact")}";
}
