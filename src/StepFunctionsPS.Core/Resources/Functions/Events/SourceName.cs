using System.Linq;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Resources.Functions.Events;

/// <summary>The name of a queue or stream that logical ids are made of, out of its ARN in any form.</summary>
internal static class SourceName
{
    /// <summary>Null where there is no name in it. The framework crashes on some of these forms; the name is the nearest that is like its others.</summary>
    public static string? Of(Node arn, char separator) => arn switch
    {
        StringNode text => text.Value.Split(separator).Last(),
        MappingNode mapping => OfFunction(mapping, separator),
        _ => null,
    };

    private static string? OfFunction(MappingNode function, char separator) => function.Entries.FirstOrDefault() switch
    {
        { Key: "Fn::GetAtt", Value: SequenceNode { Items: [StringNode id, ..] } } => id.Value,
        { Key: "Fn::GetAtt", Value: StringNode path } => path.Value.Split('.')[0],
        { Key: "Fn::ImportValue" or "Ref", Value: StringNode name } => name.Value,
        { Key: "Fn::Join", Value: SequenceNode { Items: [_, SequenceNode { Items: [.., StringNode last] }] } } => separator == '/' ? last.Value.Split('/').Last() : last.Value,
        { Key: "Fn::Sub", Value: var template } => ((template as SequenceNode)?.Items.FirstOrDefault() ?? template) is StringNode text ? text.Value.Split(separator).Last() : null,
        _ => null,
    };
}
