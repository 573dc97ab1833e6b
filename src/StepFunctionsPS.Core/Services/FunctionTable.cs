using System;
using System.Collections.Generic;
using System.Linq;

namespace StepFunctionsPS.Services;

/// <summary>The functions of a service, found by what users write to mean them.</summary>
internal sealed class FunctionTable(IReadOnlyList<ServiceFunction> functions)
{
    private readonly Dictionary<string, ServiceFunction> byKey = Index(functions, function => function.Key);

    private readonly Dictionary<string, ServiceFunction> byLogicalId = Index(functions, function => function.LogicalId);

    private readonly Dictionary<string, ServiceFunction> byName = Index(functions, function => function.PhysicalName);

    public static FunctionTable Empty { get; } = new(Array.Empty<ServiceFunction>());

    public IReadOnlyList<ServiceFunction> All { get; } = functions;

    /// <summary>By key, else by logical id.</summary>
    public ServiceFunction? Find(string reference) =>
        FindKey(reference) ?? (byLogicalId.TryGetValue(reference, out var found) ? found : null);

    /// <summary>By the name that it is deployed under.</summary>
    public ServiceFunction? FindName(string name) => byName.TryGetValue(name, out var found) ? found : null;

    public ServiceFunction? FindKey(string key) => byKey.TryGetValue(key, out var found) ? found : null;

    // Two keys may lead to one logical id; the first counts.
    private static Dictionary<string, ServiceFunction> Index(IEnumerable<ServiceFunction> functions, Func<ServiceFunction, string> name) =>
        functions.GroupBy(name).ToDictionary(same => same.Key, same => same.First());
}
