using System;
using System.Collections.Generic;
using System.Linq;

namespace StepFunctionsPS.Services;

/// <summary>The functions of a service, found by what users write to mean them.</summary>
internal sealed class FunctionTable(IReadOnlyList<ServiceFunction> functions)
{
    public static FunctionTable Empty { get; } = new(Array.Empty<ServiceFunction>());

    public IReadOnlyList<ServiceFunction> All { get; } = functions;

    /// <summary>By key, else by logical id.</summary>
    public ServiceFunction? Find(string reference) =>
        FindKey(reference) ?? All.FirstOrDefault(function => function.LogicalId == reference);

    /// <summary>By the name that it is deployed under.</summary>
    public ServiceFunction? FindName(string name) => All.FirstOrDefault(function => function.PhysicalName == name);

    public ServiceFunction? FindKey(string key) => All.FirstOrDefault(function => function.Key == key);
}
