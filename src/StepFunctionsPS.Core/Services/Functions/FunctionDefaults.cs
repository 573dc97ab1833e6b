using System.Collections.Generic;
using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Services.Functions;

/// <summary>What <c>provider:</c> says for all functions; a function's own word comes first.</summary>
internal sealed class FunctionDefaults(Fields provider, ExecutionRoleSettings role, IReadOnlyList<Tag> tags)
{
    public static FunctionDefaults None { get; } = new(new Fields(MappingNode.Empty, "'provider'", new DiagnosticBag()), new ExecutionRoleSettings(), []);

    public Node? Runtime { get; } = provider.TextNode("runtime");

    public Node? MemorySize { get; } = provider.Number("memorySize");

    public Node? Timeout { get; } = provider.Number("timeout");

    public Node? Architecture { get; } = provider.TextNode("architecture");

    public Node? KmsKeyArn { get; } = provider.TextNode("kmsKeyArn");

    public Node? Tracing { get; } = provider.Inner("tracing").Truthy("lambda");

    public Node? Layers { get; } = provider.List("layers");

    public MappingNode? Environment { get; } = provider.Mapped("environment");

    /// <summary>Null when the provider has no such key at all.</summary>
    public IReadOnlyList<Tag>? Tags { get; } = provider.Any("tags") is MappingNode ? tags : null;

    public Node? LogRetentionInDays { get; } = provider.Number("logRetentionInDays");

    public Node? LogDataProtectionPolicy { get; } = provider.Mapped("logDataProtectionPolicy");

    public bool Versions { get; } = provider.Flag("versionFunctions", otherwise: true);

    public Node? Role { get; } = role.Existing;

    public Node? SecurityGroupIds { get; } = provider.Inner("vpc").List("securityGroupIds");

    public Node? SubnetIds { get; } = provider.Inner("vpc").List("subnetIds");

    public RuntimeManagement RuntimeManagement { get; } = ReadRuntimeManagement(provider, RuntimeManagement.Auto);

    /// <summary>Images that functions name.</summary>
    public MappingNode Images { get; } = provider.Inner("ecr").Any("images") as MappingNode ?? MappingNode.Empty;

    /// <summary>A mode, or a mapping of a mode and the version for <c>manual</c>.</summary>
    public static RuntimeManagement ReadRuntimeManagement(Fields owner, RuntimeManagement inherited)
    {
        if (owner.Any("runtimeManagement") is StringNode mode) return inherited with { Mode = mode.Value };
        var given = owner.Inner("runtimeManagement");
        return new RuntimeManagement(given.OneOf("mode", "auto", "onFunctionUpdate", "manual") ?? inherited.Mode, given.Any("arn") ?? inherited.Arn);
    }
}
