using System;
using System.Linq;
using System.Text.RegularExpressions;
using StepFunctionsPS.Resources;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Permissions.Sdk;

/// <summary>A resource that a parameter names, be it by its name or by its ARN.</summary>
internal static class NamedResource
{
    private static readonly Regex ArnStart = new(@"^arn:", RegexOptions.CultureInvariant);

    /// <summary>The ARN; null when it is not known before the state runs.</summary>
    /// <param name="pattern">The ARN of a resource of that name, as an <see cref="ArnPattern"/>; null when the parameter takes ARNs only.</param>
    /// <param name="parameter">The parameter in it.</param>
    /// <param name="value">The parameter's value.</param>
    /// <param name="ending">What is to follow the ARN, as a pattern of the resources within.</param>
    /// <param name="refIsArn">Whether <c>Ref</c> of such a resource gives its ARN.</param>
    public static Node? Of(string? pattern, string parameter, ParameterValue value, string ending = "", bool refIsArn = false)
    {
        switch (value)
        {
            case ParameterValue.Literal { Text: var text } when ArnStart.IsMatch(text):
                return CloudFormation.Filled(new StringNode(text + ending));
            case ParameterValue.Literal { Text: var text }:
                return pattern is null ? null : CloudFormation.Sub(ArnPattern.Expand(pattern).Replace($"<{parameter}>", ArnPattern.Escape(text)) + ending);
            case ParameterValue.Computed { Function: var function } when pattern is null || IsArn(function) || (refIsArn && ((MappingNode)function)["Ref"] is not null):
                return ending.Length == 0 ? function : CloudFormation.Sub("${arn}" + ending, "arn", function);
            case ParameterValue.Computed { Function: var function }:
                return CloudFormation.Sub(ArnPattern.Expand(pattern).Replace($"<{parameter}>", $"${{{parameter}}}") + ending, parameter, function);
            default:
                return null;
        }
    }

    /// <summary>Whether a function of CloudFormation gives an ARN, as far as it shows.</summary>
    public static bool IsArn(Node function) => function is MappingNode mapping && mapping.Entries.Any(entry => entry switch
    {
        { Key: "Fn::GetAtt", Value: SequenceNode { Items: [_, StringNode attribute] } } => attribute.Value.EndsWith("Arn", StringComparison.Ordinal),
        { Key: "Fn::Sub", Value: StringNode text } => ArnStart.IsMatch(text.Value),
        { Key: "Fn::Sub", Value: SequenceNode { Items: [StringNode text, ..] } } => ArnStart.IsMatch(text.Value),
        { Key: "Fn::Join", Value: SequenceNode { Items: [_, SequenceNode { Items: [StringNode first, ..] }] } } => first.Value == "arn" || ArnStart.IsMatch(first.Value),
        _ => false,
    });
}
