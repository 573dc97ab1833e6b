using System.Text.RegularExpressions;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Permissions;

/// <summary>Tasks for activities: workers ask for them, so the machine needs no permission.</summary>
internal static class Activity
{
    private static readonly Regex Arn = new("^arn:.+:states:.*:activity:", RegexOptions.CultureInvariant);

    private static readonly Regex Reference = new(@"^\$\{(?<id>[^}.]+)(?:\.Arn)?\}$", RegexOptions.CultureInvariant);

    /// <summary>Whether the resource of a Task is an activity.</summary>
    public static bool Is(Node resource, TaskContext context) => FunctionText.Of(resource) is { } text
        && (Arn.IsMatch(text) || (Reference.Match(text) is { Success: true } match && context.TypeOf(match.Groups["id"].Value) == "AWS::StepFunctions::Activity"));
}
