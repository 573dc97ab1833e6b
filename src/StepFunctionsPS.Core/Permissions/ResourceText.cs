using System.Linq;
using System.Text.RegularExpressions;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Permissions;

/// <summary>A resource of a policy for people to read: functions of CloudFormation as <c>Fn::Sub</c> writes them.</summary>
internal static class ResourceText
{
    private static readonly Regex Variable = new(@"\$\{([^!:}]+)\}", RegexOptions.CultureInvariant);

    public static string Of(Node resource) => resource switch
    {
        StringNode text => text.Value,
        SequenceNode list => string.Join(", ", list.Items.Select(Of)),
        MappingNode { Entries: [var function] } => function switch
        {
            { Key: "Ref", Value: StringNode name } => $"${{{name.Value}}}",
            { Key: "Fn::GetAtt", Value: SequenceNode { Items: [StringNode name, StringNode attribute] } } => $"${{{name.Value}.{attribute.Value}}}",
            { Key: "Fn::Sub", Value: StringNode text } => text.Value,
            { Key: "Fn::Sub", Value: SequenceNode { Items: [StringNode text, MappingNode variables] } } =>
                Variable.Replace(text.Value, match => variables[match.Groups[1].Value] is { } value ? Of(value) : match.Value),
            { Key: "Fn::Join", Value: SequenceNode { Items: [StringNode separator, SequenceNode parts] } } => string.Join(separator.Value, parts.Items.Select(Of)),
            _ => resource.ToString(),
        },
        _ => resource.ToString(),
    };
}
