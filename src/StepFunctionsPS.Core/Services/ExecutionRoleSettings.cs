using System;
using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Services;

/// <summary>What the provider says about the role of functions: <c>provider.iam.role</c> and the older keys beside it.</summary>
internal sealed record ExecutionRoleSettings
{
    /// <summary>A role that is there already; null when one is made.</summary>
    public Node? Existing { get; init; }

    /// <summary>Whether one is made for functions without a role of their own.</summary>
    public bool IsMade { get; init; } = true;

    public Node? Name { get; init; }

    public Node? Path { get; init; }

    public Node? PermissionsBoundary { get; init; }

    public IReadOnlyList<Tag>? Tags { get; init; }

    public IReadOnlyList<Node> Statements { get; init; } = Array.Empty<Node>();

    public IReadOnlyList<Node> ManagedPolicies { get; init; } = Array.Empty<Node>();

    public static ExecutionRoleSettings Read(Fields provider)
    {
        var iam = provider.Inner("iam");
        var role = iam.Inner("role");
        var existing = iam.Any("role") is { } given && IsReference(given) ? given : null;
        return new ExecutionRoleSettings
        {
            Existing = existing ?? provider.TextNode("role"),
            IsMade = existing is null && provider.Mapping.Find("role") is null,
            Name = role.TextNode("name"),
            Path = role.TextNode("path"),
            PermissionsBoundary = role.Truthy("permissionsBoundary") ?? role.Truthy("permissionBoundary") ?? provider.Truthy("rolePermissionsBoundary"),
            Tags = Services.Tags.Read(role),
            Statements = (role.Truthy("statements") is null ? provider.Mappings("iamRoleStatements") : role.Mappings("statements")).Select(item => PolicyStatement.Normalize(item.Mapping)).ToArray(),
            ManagedPolicies = Items(role.List("managedPolicies") ?? provider.List("iamManagedPolicies")),
        };
    }

    // A text, or a function of CloudFormation whose name has the two colons; `Ref` alone is not taken for one.
    private static bool IsReference(Node given) =>
        given is StringNode || (given is MappingNode mapping && mapping.Entries.Any(entry => entry.Key.Contains("::")));

    private static IReadOnlyList<Node> Items(Node? list) => (list as SequenceNode)?.Items ?? [];
}
