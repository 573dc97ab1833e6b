using System;
using System.Collections.Generic;
using System.Linq;

namespace StepFunctionsPS.Apis.Models;

/// <summary>The calls of one service of AWS.</summary>
internal sealed class ApiService(IReadOnlyList<ApiOperation> operations)
{
    private readonly Dictionary<string, ApiOperation> byName = operations.ToDictionary(operation => operation.Name, StringComparer.OrdinalIgnoreCase);

    public IReadOnlyList<ApiOperation> Operations { get; } = operations;

    /// <summary>A call by its name, in the model's case or that of Step Functions, whose names begin small.</summary>
    public ApiOperation? Find(string action) => byName.TryGetValue(action, out var found) ? found : null;
}
