using System;
using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Comparison.Access;

/// <summary>A list to which something is added that gives rights.</summary>
internal sealed class AttachedRule(string property, string verb) : IAccessRule
{
    public IEnumerable<AccessChange> Find(MappingNode? before, MappingNode? after)
    {
        // What is new in all its parts is told by its policy.
        if (before is null && property != "ManagedPolicyArns") yield break;
        var known = new HashSet<string>(Items(before).Select(Key), StringComparer.Ordinal);
        var index = 0;
        foreach (var item in Items(after))
        {
            var path = after![property] is SequenceNode ? PathText.Append($"Properties.{property}", index++) : $"Properties.{property}";
            if (!known.Contains(Key(item))) yield return new AccessChange(path, $"{verb} {FunctionText.Of(item) ?? item.ToString()}");
        }
    }

    private IEnumerable<Node> Items(MappingNode? properties) => properties?[property] switch
    {
        null => [],
        SequenceNode list => list.Items,
        { } one => [one],
    };

    private static string Key(Node node) => CanonicalKey.Of(node, ComparisonScope.Lax);
}

/// <summary>A boundary that no longer limits, or another one than before.</summary>
internal sealed class BoundaryRule : IAccessRule
{
    private const string Property = "PermissionsBoundary";

    public IEnumerable<AccessChange> Find(MappingNode? before, MappingNode? after)
    {
        if (before?[Property] is not { } old || after is null || NodeComparison.AreEqual(old, after[Property], ComparisonScope.Lax)) yield break;
        yield return new AccessChange("Properties." + Property, after[Property] is null ? "no boundary limits its permissions any longer" : "another boundary limits its permissions");
    }
}

/// <summary>A property that says how callers are known, set to none.</summary>
internal sealed class OpenRule(string property, string words) : IAccessRule
{
    public IEnumerable<AccessChange> Find(MappingNode? before, MappingNode? after)
    {
        // What browsers ask before they call has no callers that could be known.
        if (after is not null && IsOpen(after) && !(before is not null && IsOpen(before)) && after["HttpMethod"] is not StringNode { Value: "OPTIONS" } && !NeedsKey(after))
            yield return new AccessChange("Properties." + property, words);
    }

    private bool IsOpen(MappingNode properties) => properties[property] is null or StringNode { Value: "NONE" };

    private static bool NeedsKey(MappingNode properties) => properties["ApiKeyRequired"] is { } needed && FunctionText.Of(needed) == "true";
}

/// <summary>A call that needed an API key and needs none now.</summary>
internal sealed class ApiKeyRule : IAccessRule
{
    private const string Property = "ApiKeyRequired";

    public IEnumerable<AccessChange> Find(MappingNode? before, MappingNode? after)
    {
        if (before is not null && after is not null && IsNeeded(before) && !IsNeeded(after)) yield return new AccessChange("Properties." + Property, "it can be called without an API key");
    }

    private static bool IsNeeded(MappingNode properties) => properties[Property] is { } needed && FunctionText.Of(needed) == "true";
}

/// <summary>A bucket that the public is kept out of less than before.</summary>
internal sealed class PublicBucketRule : IAccessRule
{
    private const string Block = "PublicAccessBlockConfiguration";

    private static readonly string[] Flags = ["BlockPublicAcls", "BlockPublicPolicy", "IgnorePublicAcls", "RestrictPublicBuckets"];

    public IEnumerable<AccessChange> Find(MappingNode? before, MappingNode? after)
    {
        if (after is null) yield break;
        foreach (var flag in Flags.Where(flag => IsSet(before, flag) && !IsSet(after, flag))) yield return new AccessChange($"Properties.{Block}.{flag}", $"{flag} no longer keeps the public out");
        if (after["AccessControl"] is StringNode control && control.Value.StartsWith("Public", StringComparison.Ordinal) && !NodeComparison.AreEqual(before?["AccessControl"], control, ComparisonScope.Lax))
            yield return new AccessChange("Properties.AccessControl", $"the public may reach the bucket ({control.Value})");
    }

    private static bool IsSet(MappingNode? properties, string flag) => properties?[Block]?.Child(flag) is { } value && FunctionText.Of(value) == "true";
}
