using System.Text.RegularExpressions;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Permissions;

/// <summary>A call of Step Functions' service integrations, as a Task names it in <c>arn:aws:states:::sqs:sendMessage.waitForTaskToken</c>.</summary>
/// <param name="Name">What is called: <c>sqs:sendMessage</c>, <c>aws-sdk:s3:getObject</c>.</param>
/// <param name="Pattern">How it is waited for: <c>sync</c>, <c>sync:2</c>, <c>waitForTaskToken</c>; empty when it is not.</param>
internal sealed record ServiceCall(string Name, string Pattern)
{
    // CloudFormation's parameter stands for the partition in either of its spellings.
    private static readonly Regex Resource = new(
        @"^arn:(?:aws(?:-[a-z-]+)?|[$#]\{AWS::Partition\}):states:::(?<name>[^.]+)(?:\.(?<pattern>.+))?$",
        RegexOptions.CultureInvariant);

    /// <summary>The call as AWS spells it, without the ARN before it.</summary>
    public string Text => Pattern.Length == 0 ? Name : $"{Name}.{Pattern}";

    /// <summary>The call that a resource names as text, or as a CloudFormation function that puts in the partition; null for any other.</summary>
    public static ServiceCall? Of(Node resource) => FunctionText.Of(resource) is { } text ? Parse(text) : null;

    /// <summary>The call that a resource names; null when it is no call of an integration.</summary>
    public static ServiceCall? Parse(string resource) => Resource.Match(resource) is { Success: true } match
        ? new ServiceCall(match.Groups["name"].Value, match.Groups["pattern"].Value)
        : null;
}
