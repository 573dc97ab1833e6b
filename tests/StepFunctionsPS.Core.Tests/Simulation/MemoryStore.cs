using System;
using System.Collections.Generic;
using System.Linq;
using System.Security.Cryptography;
using System.Text;
using StepFunctionsPS.Simulation.Objects;

namespace StepFunctionsPS.Tests.Simulation;

/// <summary>Buckets in memory; some objects can be made to fail.</summary>
internal sealed class MemoryStore : IObjectStore
{
    private readonly SortedDictionary<string, byte[]> objects = new(StringComparer.Ordinal);

    /// <summary>The objects in order, as <c>bucket/key</c>.</summary>
    public IEnumerable<string> Names => objects.Keys;

    public string Broken { get; init; } = "none";

    public MemoryStore With(string bucket, string key, string text)
    {
        objects[bucket + "/" + key] = Encoding.UTF8.GetBytes(text);
        return this;
    }

    public string Text(string name) => Encoding.UTF8.GetString(objects[name]);

    public byte[]? Read(string bucket, string key) => key == Broken ? throw new ObjectFailure("the test says so") : objects.GetValueOrDefault(bucket + "/" + key);

    public IReadOnlyList<ListedObject> List(string bucket, string prefix) => objects
        .Where(item => item.Key.StartsWith($"{bucket}/{prefix}", StringComparison.Ordinal))
        .Select(item => new ListedObject(item.Key[(bucket.Length + 1)..], item.Value.Length, Convert.ToHexStringLower(MD5.HashData(item.Value)), DateTimeOffset.UnixEpoch))
        .ToArray();

    public void Write(string bucket, string key, byte[] content) => objects[bucket + "/" + key] = bucket == Broken ? throw new ObjectFailure("the test says so") : content;
}
