using System.Linq;
using System.Text.RegularExpressions;
using StepFunctionsPS.Resources;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Permissions;

/// <summary>
/// The text that a value will have, as far as the template tells: what CloudFormation fills in stands as
/// <c>${Name}</c> or <c>${Name.Attribute}</c>, however it is written.
/// </summary>
internal static class FunctionText
{
    private static readonly Regex OnlyAnArn = new(@"^\$\{[^}]*Arn\}$", RegexOptions.CultureInvariant);

    /// <summary>The text; null when nothing is known of it.</summary>
    public static string? Of(Node? value) => value switch
    {
        StringNode text => PseudoParameters.Rewrite(text.Value),
        MappingNode { Entries: [var function] } => function.Key switch
        {
            "Ref" => Of(function.Value) is { } name ? $"${{{name}}}" : null,
            "Fn::GetAtt" => OfAttribute(function.Value),
            "Fn::Sub" => Of(function.Value is SequenceNode { Items: [var template, ..] } ? template : function.Value),
            "Fn::Join" => OfJoin(function.Value),
            _ => null,
        },
        _ => null,
    };

    /// <summary>Whether the value is an ARN; null when only CloudFormation knows.</summary>
    public static bool? IsArn(Node? value)
    {
        if (Of(value) is not { } text) return null;
        if (text.StartsWith("arn:", System.StringComparison.Ordinal) || OnlyAnArn.IsMatch(text)) return true;
        return text.StartsWith("${", System.StringComparison.Ordinal) ? null : false;
    }

    private static string? OfAttribute(Node argument) => argument switch
    {
        StringNode path => $"${{{path.Value}}}",
        SequenceNode { Items: [StringNode target, StringNode attribute] } => $"${{{target.Value}.{attribute.Value}}}",
        _ => null,
    };

    private static string? OfJoin(Node argument)
    {
        if (argument is not SequenceNode { Items: [StringNode separator, SequenceNode parts] }) return null;
        var texts = parts.Items.Select(Of).ToArray();
        return texts.Any(text => text is null) ? null : string.Join(separator.Value, texts);
    }
}
