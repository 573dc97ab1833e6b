using StepFunctionsPS.Permissions;
using StepFunctionsPS.States;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Analysis.Integrations;

/// <summary>What a Task names as its resource.</summary>
internal static class TaskResource
{
    /// <summary>The text, with CloudFormation's own parameters in it; null when only CloudFormation knows it.</summary>
    public static string? TextOf(TaskState state) => state.Resource is StringNode text ? text.Value : FunctionText.Of(state.Resource);

    /// <summary>The call of an integration; null when it is another resource, or not known.</summary>
    public static ServiceCall? CallOf(TaskState state) => ServiceCall.Of(state.Resource) is { } call && !IsUnknown(call.Text) ? call : null;

    private static bool IsUnknown(string text) => text.IndexOf('{') >= 0;
}
