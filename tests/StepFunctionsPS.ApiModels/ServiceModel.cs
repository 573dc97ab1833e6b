using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using StepFunctionsPS.Apis.Models;

namespace StepFunctionsPS.ApiModels;

/// <summary>One service-2.json.</summary>
internal sealed class ServiceModel(JsonElement root)
{
    private readonly Dictionary<string, ApiShape> shapes = [];

    public string Id => root.GetProperty("metadata").GetProperty("serviceId").GetString()!;

    public ApiService Read() => new([.. root.GetProperty("operations").EnumerateObject().Select(operation =>
        new ApiOperation(operation.Name, Reference(operation.Value, "input"), Reference(operation.Value, "output")))]);

    private ApiShape? Reference(JsonElement owner, string key) => owner.TryGetProperty(key, out var reference) ? Shape(reference.GetProperty("shape").GetString()!) : null;

    private ApiShape Shape(string name) => shapes.TryGetValue(name, out var known) ? known : shapes[name] = Parse(root.GetProperty("shapes").GetProperty(name));

    private ApiShape Parse(JsonElement shape) => shape.GetProperty("type").GetString() switch
    {
        "structure" when IsTrue(shape, "document") => ApiShape.Any,
        "structure" => ApiShape.Structure(Members(shape)),
        "list" => ApiShape.List(() => Reference(shape, "member")!, Number(shape, "min"), Number(shape, "max")),
        "map" => ApiShape.Map(() => Reference(shape, "value")!, Number(shape, "min"), Number(shape, "max")),
        "boolean" => new ApiShape(ApiType.Boolean),
        "timestamp" => new ApiShape(ApiType.Moment),
        "blob" => new ApiShape(ApiType.Binary) { Min = Number(shape, "min"), Max = Number(shape, "max") },
        "string" or "character" => new ApiShape(ApiType.Text) { Min = Number(shape, "min"), Max = Number(shape, "max"), Values = Values(shape) },
        "integer" or "long" or "float" or "double" or "bigdecimal" or "biginteger" => new ApiShape(ApiType.Number) { Min = Number(shape, "min"), Max = Number(shape, "max") },
        var other => throw new NotSupportedException($"{Id} has a shape of type '{other}'."),
    };

    private IReadOnlyList<ApiMember> Members(JsonElement shape)
    {
        var required = shape.TryGetProperty("required", out var names) ? names.EnumerateArray().Select(name => name.GetString()).ToHashSet() : [];
        return !shape.TryGetProperty("members", out var members) ? [] : [.. members.EnumerateObject().Select(member =>
            new ApiMember(member.Name, required.Contains(member.Name), () => Shape(member.Value.GetProperty("shape").GetString()!)))];
    }

    private static IReadOnlyList<string> Values(JsonElement shape) =>
        shape.TryGetProperty("enum", out var values) ? [.. values.EnumerateArray().Select(value => value.GetString()!)] : [];

    // Some models write limits as texts.
    private static double? Number(JsonElement shape, string key) => !shape.TryGetProperty(key, out var value) ? null
        : value.ValueKind == JsonValueKind.Number ? value.GetDouble() : double.Parse(value.GetString()!);

    private static bool IsTrue(JsonElement shape, string key) => shape.TryGetProperty(key, out var value) && value.ValueKind == JsonValueKind.True;
}
