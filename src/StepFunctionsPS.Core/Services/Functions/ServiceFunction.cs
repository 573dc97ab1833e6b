using System;
using System.Collections.Generic;
using StepFunctionsPS.Services.Functions;
using StepFunctionsPS.Services.Http;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Services;

/// <summary>A Lambda function of the service, with what the provider says for all functions already worked in.</summary>
/// <param name="Key">Its key under <c>functions:</c>.</param>
/// <param name="PhysicalName">The name it is deployed under.</param>
internal sealed record ServiceFunction(string Key, string PhysicalName)
{
    public string LogicalId => Id("LambdaFunction");

    public string LogGroupId => Id("LogGroup");

    public MappingEntry Entry { get; init; } = new("", NullNode.Instance);

    /// <summary>What runs; null for an image.</summary>
    public Node? Handler { get; init; }

    /// <summary>The container image; null for code.</summary>
    public FunctionImage? Image { get; init; }

    public Node Runtime { get; init; } = new StringNode("nodejs16.x");

    public Node MemorySize { get; init; } = new NumberNode("1024");

    public Node Timeout { get; init; } = new NumberNode("6");

    public Node? Architecture { get; init; }

    public Node? Description { get; init; }

    public Node? Condition { get; init; }

    public IReadOnlyList<StringNode> DependsOn { get; init; } = [];

    /// <summary>Null when neither the function nor the provider has tags; the property is left out then.</summary>
    public IReadOnlyList<Tag>? Tags { get; init; }

    public MappingNode? Environment { get; init; }

    public Node? EphemeralStorageSize { get; init; }

    public Node? OnError { get; init; }

    public Node? KmsKeyArn { get; init; }

    /// <summary>The mode of tracing; null for none.</summary>
    public Node? Tracing { get; init; }

    /// <summary>The role that the user gives, here or for the provider; null for the one that is made.</summary>
    public Node? Role { get; init; }

    /// <summary>Whether the function itself says something about its role.</summary>
    public bool HasOwnRole { get; init; }

    public VpcSetting? Vpc { get; init; }

    /// <summary>Whether the function itself says something about a VPC, be it that it wants none.</summary>
    public bool MentionsVpc { get; init; }

    public FileSystem? FileSystem { get; init; }

    public Node? ReservedConcurrency { get; init; }

    public Node? ProvisionedConcurrency { get; init; }

    public bool SnapStart { get; init; }

    public RuntimeManagement RuntimeManagement { get; init; } = RuntimeManagement.Auto;

    public LogSettings Logs { get; init; } = new(false, null, null);

    public Node? Layers { get; init; }

    /// <summary>Whether each deployment keeps a version; a version is also made where an alias needs one.</summary>
    public bool IsVersioned { get; init; } = true;

    public FunctionUrl? Url { get; init; }

    public AsyncInvocation? AsyncInvocation { get; init; }

    public PackageSettings Package { get; init; } = PackageSettings.None;

    public IReadOnlyList<FunctionEvent> Events { get; init; } = Array.Empty<FunctionEvent>();

    public IReadOnlyList<Schedule> Schedules { get; init; } = Array.Empty<Schedule>();

    public IReadOnlyList<HttpEvent> HttpEvents { get; init; } = Array.Empty<HttpEvent>();

    public bool HasVersion => IsVersioned || Alias is not null;

    /// <summary>The alias through which the function is called; null when it is called directly.</summary>
    public FunctionAlias? Alias =>
        SnapStart ? new FunctionAlias("snapstart", Id("SnapStartLambdaAlias"))
        : ProvisionedConcurrency is not null ? new FunctionAlias("provisioned", Id("ProvConcLambdaAlias"))
        : null;

    /// <summary>The logical id of a resource that belongs to this function.</summary>
    public string Id(string suffix) => Services.LogicalId.Normalize(Key) + suffix;
}
