using System;
using StepFunctionsPS.Simulation.Tasks;

namespace StepFunctionsPS.Apis.Results;

/// <summary>Finds what AWS says of the result of a Task.</summary>
internal static class ResultShapes
{
    private const string SdkMark = "aws-sdk:";

    /// <summary>Null where nothing is said: of functions, activities, answers to tokens, HTTP calls, and what is not known.</summary>
    public static ResultShape? Of(ResourceName resource)
    {
        if (!resource.IsIntegration || resource.WaitsForToken) return null;
        return resource.Service.StartsWith(SdkMark, StringComparison.Ordinal)
            ? Shape(resource.Service.Substring(SdkMark.Length), resource.Action, ApiSpelling.Sdk)
            : OptimizedResults.Find(resource);
    }

    public static ResultShape? Shape(string service, string action, Func<string, string> spelling) =>
        ApiModels.Find(service)?.Find(action)?.Output is { } output ? new ResultShape(output, spelling) : null;
}
