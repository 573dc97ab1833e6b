using System.Text.RegularExpressions;
using StepFunctionsPS.Services;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Resources;

/// <summary>How definitions refer to functions of the service: by key or logical id, in <c>Ref</c>, <c>Fn::GetAtt</c> and within other CloudFormation functions.</summary>
internal static class FunctionReference
{
    private static readonly Regex Variable = new(@"\$\{(?<name>[A-Za-z0-9_-]+)(?<attribute>\.[A-Za-z0-9_.:]+)?\}", RegexOptions.CultureInvariant);

    /// <summary>The function that a <c>Ref</c> means; null when it means something else.</summary>
    public static ServiceFunction? Referred(Node node, FunctionTable functions) =>
        (node as MappingNode)?["Ref"] is StringNode name ? functions.Find(name.Value) : null;

    /// <summary>The function that a <c>Ref</c> or <c>Fn::GetAtt</c> means; null when it means something else.</summary>
    public static ServiceFunction? Target(Node node, FunctionTable functions) => Referred(node, functions) ?? (node as MappingNode)?["Fn::GetAtt"] switch
    {
        SequenceNode { Items: [StringNode id, ..] } => functions.Find(id.Value),
        StringNode path => functions.Find(path.Value.Split('.')[0]),
        _ => null,
    };

    /// <summary>The same reference with keys of functions replaced by their logical ids.</summary>
    public static Node Translate(Node node, FunctionTable functions) => node is MappingNode ? TranslateWithin(node, functions) : node;

    /// <summary>The ARN of a function without a reference to its resource, so that no circular dependency arises.</summary>
    public static string StaticArn(ServiceFunction function) =>
        "arn:${AWS::Partition}:lambda:${AWS::Region}:${AWS::AccountId}:function:" + function.PhysicalName;

    private static Node TranslateWithin(Node node, FunctionTable functions) => node switch
    {
        SequenceNode list => list.WithItems(item => TranslateWithin(item, functions)),
        MappingNode mapping => TranslateReference(mapping, functions) ?? mapping.WithValues(entry => entry.Key == "Fn::Sub" ? TranslateSub(entry.Value, functions) : TranslateWithin(entry.Value, functions)),
        _ => node,
    };

    // Null for what is no reference, and for one that CloudFormation will refuse.
    private static MappingNode? TranslateReference(MappingNode mapping, FunctionTable functions)
    {
        if (mapping["Ref"] is StringNode name)
            return CloudFormation.Of("Ref", new StringNode(LogicalIdOf(name.Value, functions), name.Span, name.Origin));
        return mapping["Fn::GetAtt"] switch
        {
            SequenceNode { Items: [StringNode target, var attribute, ..] } => CloudFormation.Of(
                "Fn::GetAtt",
                new SequenceNode([new StringNode(LogicalIdOf(target.Value, functions), target.Span, target.Origin), attribute])),
            // The plugin breaks this spelling by taking the first two letters.
            StringNode path when path.Value.IndexOf('.') is > 0 and var dot => CloudFormation.GetAtt(
                LogicalIdOf(path.Value.Substring(0, dot), functions),
                path.Value.Substring(dot + 1)),
            _ => null,
        };
    }

    private static Node TranslateSub(Node argument, FunctionTable functions) => argument switch
    {
        StringNode text => TranslateText(text, MappingNode.Empty, functions),
        SequenceNode { Items: [StringNode text, MappingNode variables] } list => new SequenceNode(
            [TranslateText(text, variables, functions), TranslateWithin(variables, functions)],
            list.Span,
            list.Origin),
        _ => argument,
    };

    private static StringNode TranslateText(StringNode text, MappingNode variables, FunctionTable functions) => new(
        Variable.Replace(text.Value, match => functions.FindKey(match.Groups["name"].Value) is { } function && variables.Find(function.Key) is null
            ? $"${{{function.LogicalId}{match.Groups["attribute"].Value}}}"
            : match.Value),
        text.Span,
        text.Origin);

    private static string LogicalIdOf(string reference, FunctionTable functions) => functions.Find(reference)?.LogicalId ?? reference;
}
