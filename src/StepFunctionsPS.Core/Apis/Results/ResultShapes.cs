using System;
using StepFunctionsPS.Simulation.Tasks;
using StepFunctionsPS.States;

namespace StepFunctionsPS.Apis.Results;

/// <summary>Finds what AWS says of the result of a Task.</summary>
internal static class ResultShapes
{
    // In JSONPath behind $$, in JSONata behind $states.context.
    private const string Token = ".Task.Token";
    private const string SdkMark = "aws-sdk:";

    /// <summary>The same for a Task, which may hand out its token also where it waits for a job: whoever has it answers as he likes.</summary>
    public static ResultShape? Of(TaskState task) =>
        ResourceName.Read(task.Resource) is var resource && resource.WaitsForJob && task.Node.ToString().Contains(Token) ? null : Of(resource);

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
