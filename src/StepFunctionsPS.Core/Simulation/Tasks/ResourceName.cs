using System;
using System.Linq;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Simulation.Tasks;

/// <summary>The resource of a Task taken apart.</summary>
/// <param name="Text">As text; for a CloudFormation function, that function as JSON.</param>
/// <param name="Service">The service of an integration, such as <c>sqs</c> or <c>aws-sdk:s3</c>; empty for functions and activities.</param>
/// <param name="Action">Its action with the pattern, such as <c>sendMessage.waitForTaskToken</c>.</param>
/// <param name="IsActivity">Whether it is an activity.</param>
internal sealed record ResourceName(string Text, string Service, string Action, bool IsActivity)
{
    private const string IntegrationMark = ":states:::";

    public bool IsIntegration => Service.Length > 0;

    public bool WaitsForToken => Action.EndsWith(".waitForTaskToken", StringComparison.Ordinal);

    public bool WaitsForJob => Action.EndsWith(".sync", StringComparison.Ordinal) || Action.EndsWith(".sync:2", StringComparison.Ordinal);

    public static ResourceName Read(Node node)
    {
        var text = TextOf(node);
        var name = Visible(node) ?? text;
        var mark = name.IndexOf(IntegrationMark, StringComparison.Ordinal);
        if (mark < 0) return new ResourceName(text, "", "", name.Contains(":activity:"));
        var parts = name.Substring(mark + IntegrationMark.Length).Split(':');
        // 'aws-sdk:s3:getObject' has a service of two parts, and '.sync:2' an action of two.
        var serviceParts = parts[0] == "aws-sdk" && parts.Length > 2 ? 2 : 1;
        return new ResourceName(text, string.Join(":", parts.Take(serviceParts)), string.Join(":", parts.Skip(serviceParts)), false);
    }

    /// <summary>A resource as text; a CloudFormation function as JSON.</summary>
    public static string TextOf(Node node) => (node as StringNode)?.Value ?? node.ToString();

    // Fn::Sub shows enough of an ARN to tell what it is of.
    private static string? Visible(Node node) => (node as MappingNode)?["Fn::Sub"] switch
    {
        StringNode text => text.Value,
        SequenceNode { Items.Count: > 0 } list => (list.Items[0] as StringNode)?.Value,
        _ => (node as StringNode)?.Value,
    };
}
