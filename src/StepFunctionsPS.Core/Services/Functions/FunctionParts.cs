using System.Collections.Generic;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Services.Functions;

/// <summary>A container image that a function runs.</summary>
/// <param name="Uri">Its address with its digest, as far as the service file says it.</param>
/// <param name="Command">Overrides of the image's own settings; null to keep them.</param>
/// <param name="EntryPoint">As <paramref name="Command"/>.</param>
/// <param name="WorkingDirectory">As <paramref name="Command"/>.</param>
internal sealed record FunctionImage(StringNode Uri, Node? Command, Node? EntryPoint, Node? WorkingDirectory)
{
    /// <summary>The hexadecimal digest behind <c>@sha256:</c>; empty when the address has none.</summary>
    public string Digest => Uri.Value.IndexOf("@sha256:", System.StringComparison.Ordinal) is >= 0 and var at ? Uri.Value.Substring(at + "@sha256:".Length) : "";
}

/// <summary>The security groups and subnets of a function.</summary>
internal sealed record VpcSetting(Node SecurityGroupIds, Node SubnetIds);

/// <summary>A file system that a function mounts.</summary>
internal sealed record FileSystem(Node Arn, Node LocalMountPath);

/// <summary>The alias through which a function with provisioned concurrency or SnapStart is called.</summary>
internal sealed record FunctionAlias(string Name, string LogicalId);

/// <summary>How the log group of a function is kept.</summary>
internal sealed record LogSettings(bool Disabled, Node? RetentionInDays, Node? DataProtectionPolicy);

/// <summary>When Lambda moves a function to a newer runtime.</summary>
/// <param name="Mode"><c>auto</c>, <c>onFunctionUpdate</c> or <c>manual</c>.</param>
/// <param name="Arn">The runtime version for <c>manual</c>.</param>
internal sealed record RuntimeManagement(string Mode, Node? Arn)
{
    public static RuntimeManagement Auto { get; } = new("auto", null);
}

/// <summary>The web address of a function.</summary>
/// <param name="IsOpen">Whether anybody may call it; else callers sign with AWS_IAM.</param>
/// <param name="Cors">The rules for browsers; null for none.</param>
/// <param name="InvokeMode">How it answers; null for the standard.</param>
internal sealed record FunctionUrl(bool IsOpen, FunctionUrlCors? Cors, Node? InvokeMode);

/// <summary>Rules for browsers that call a function's address; a part that is null is left out.</summary>
internal sealed record FunctionUrlCors(bool AllowCredentials, SequenceNode? Headers, SequenceNode? Methods, SequenceNode? Origins, SequenceNode? ExposedHeaders, Node? MaxAge);

/// <summary>What happens with events that a function is given without waiting for its answer.</summary>
internal sealed record AsyncInvocation(Destination? OnSuccess, Destination? OnFailure, Node? MaximumEventAge, Node? MaximumRetryAttempts);

/// <summary>Where the outcome of an asynchronous call goes.</summary>
/// <param name="Target">A function's key, an ARN, or a CloudFormation function.</param>
/// <param name="Type">What <paramref name="Target"/> is when CloudFormation computes it.</param>
internal sealed record Destination(Node Target, string? Type);

/// <summary>Which files are in a zip; patterns in the order in which they count, <c>!</c> takes out.</summary>
internal sealed record PackageSettings(StringNode? Artifact, bool Individually, IReadOnlyList<string> Exclude, IReadOnlyList<string> Include)
{
    public static PackageSettings None { get; } = new(null, false, [], []);
}

/// <summary>Something that calls a function.</summary>
/// <param name="Kind">The kind, such as <c>schedule</c>.</param>
/// <param name="Entry">The kind with its settings.</param>
internal sealed record FunctionEvent(string Kind, MappingEntry Entry)
{
    public Node Settings => Entry.Value;
}
