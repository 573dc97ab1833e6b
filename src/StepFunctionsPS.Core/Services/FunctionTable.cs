using System;
using System.Collections.Generic;
using System.Linq;

namespace StepFunctionsPS.Services;

/// <summary>A Lambda function of the service.</summary>
/// <param name="Key">Its key under <c>functions:</c>.</param>
/// <param name="PhysicalName">The name it is deployed under.</param>
internal sealed record ServiceFunction(string Key, string PhysicalName)
{
    public string LogicalId => StepFunctionsPS.Services.LogicalId.Normalize(Key) + "LambdaFunction";
}

/// <summary>The functions of a service, found by what users write to mean them.</summary>
internal sealed class FunctionTable(IReadOnlyList<ServiceFunction> functions)
{
    public static FunctionTable Empty { get; } = new(Array.Empty<ServiceFunction>());

    public IReadOnlyList<ServiceFunction> All { get; } = functions;

    /// <summary>By key, else by logical id.</summary>
    public ServiceFunction? Find(string reference) =>
        All.FirstOrDefault(function => function.Key == reference) ?? All.FirstOrDefault(function => function.LogicalId == reference);
}
