using System;
using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Comparison;

/// <summary>
/// Resources that get a new logical id each time their content differs: deployments of APIs, versions of functions and layers.
/// Told as gone and new, with all that refers to them, they would hide what really changes.
/// </summary>
internal sealed class Generations
{
    private static readonly Dictionary<string, (string Owner, string Words)> Kinds = new(StringComparer.Ordinal)
    {
        ["AWS::ApiGateway::Deployment"] = ("RestApiId", "the API is deployed again"),
        ["AWS::ApiGatewayV2::Deployment"] = ("ApiId", "the API is deployed again"),
        ["AWS::Lambda::Version"] = ("FunctionName", "a new version of the function is published"),
        ["AWS::Lambda::LayerVersion"] = ("LayerName", "a new version of the layer is published"),
    };

    // What of one generation is its own, and says nothing to people.
    private static readonly string[] Volatile = ["DependsOn", "Properties.Description", "Properties.CodeSha256", "Properties.Content"];

    private readonly Dictionary<string, string> newIds = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> oldIds = new(StringComparer.Ordinal);

    private Generations()
    {
    }

    public static Generations Find(MappingNode before, MappingNode after)
    {
        var generations = new Generations();
        var waiting = after.Entries
            .Where(entry => before.Find(entry.Key) is null && Owner(entry) is not null)
            .GroupBy(entry => Owner(entry)!)
            .ToDictionary(group => group.Key, group => new Queue<string>(group.Select(entry => entry.Key)), StringComparer.Ordinal);
        foreach (var entry in before.Entries.Where(entry => after.Find(entry.Key) is null))
        {
            if (Owner(entry) is not { } owner || !waiting.TryGetValue(owner, out var ids) || ids.Count == 0) continue;
            generations.newIds.Add(entry.Key, ids.Peek());
            generations.oldIds.Add(ids.Dequeue(), entry.Key);
        }

        return generations;
    }

    /// <summary>The deployed template, as if it had the new ids.</summary>
    public MappingNode Renamed(MappingNode template) => newIds.Count == 0 ? template : (MappingNode)new IdRewriter(newIds).Rewrite(template);

    /// <summary>The id that a resource has in the stack; null when it is the same.</summary>
    public string? OldId(string id) => oldIds.TryGetValue(id, out var old) ? old : null;

    /// <summary>What a new generation means.</summary>
    public static string Words(string type) => Kinds[type].Words;

    public static bool IsVolatile(string path) => Volatile.Any(own => PathText.IsAtOrBelow(path, own));

    private static string? Owner(MappingEntry entry) =>
        entry.Value is MappingNode resource && resource["Type"] is StringNode type && Kinds.TryGetValue(type.Value, out var kind) && resource["Properties"]?.Child(kind.Owner) is { } owner
            ? $"{type.Value} {CanonicalKey.Of(owner, ComparisonScope.Lax)}"
            : null;
}
