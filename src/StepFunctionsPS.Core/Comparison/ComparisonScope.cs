using System;
using System.Collections.Generic;

namespace StepFunctionsPS.Comparison;

/// <summary>What counts as equal at a place of a template.</summary>
/// <param name="IsStrict">Whether <c>1</c> and <c>"1"</c> differ: in documents that CloudFormation hands on as they are.</param>
/// <param name="IsPolicy">Whether it is a document of IAM, where one value and a list of it mean the same, and order means nothing.</param>
/// <param name="IsSet">Whether the order of the list here means nothing.</param>
internal sealed record ComparisonScope(bool IsStrict, bool IsPolicy, bool IsSet)
{
    private static readonly HashSet<string> Policies = new(StringComparer.Ordinal)
    {
        "PolicyDocument", "AssumeRolePolicyDocument", "KeyPolicy", "ResourcePolicy", "RepositoryPolicyText", "Policy", "Statement",
    };

    private static readonly HashSet<string> Documents = new(StringComparer.Ordinal) { "EventPattern", "Schema", "Definition", "FilterPolicy" };

    private static readonly HashSet<string> Sets = new(StringComparer.Ordinal)
    {
        "Tags", "DependsOn", "Policies", "ManagedPolicyArns", "SubnetIds", "SecurityGroupIds", "Roles", "Users", "Groups", "Queues", "Topics",
    };

    public static ComparisonScope Lax { get; } = new(false, false, false);

    public static ComparisonScope Strict { get; } = new(true, false, false);

    private static ComparisonScope InPolicy { get; } = new(false, true, true);

    private static ComparisonScope LaxSet { get; } = new(false, false, true);

    /// <summary>What counts below a key.</summary>
    public ComparisonScope Below(string key)
    {
        // The arguments of a function have their order.
        if (IsPolicy && key.StartsWith("Fn::", StringComparison.Ordinal)) return Lax;
        if (IsPolicy || IsStrict) return this;
        if (Policies.Contains(key)) return InPolicy;
        if (Documents.Contains(key)) return Strict;
        return Sets.Contains(key) ? LaxSet : Lax;
    }

    /// <summary>What counts for the items of a list.</summary>
    public ComparisonScope BelowItem => IsPolicy || IsStrict || !IsSet ? this : Lax;
}
