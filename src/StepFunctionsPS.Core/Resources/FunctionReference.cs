using StepFunctionsPS.Services;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Resources;

/// <summary>How definitions refer to functions of the service: by key or logical id, in <c>Ref</c> and <c>Fn::GetAtt</c>.</summary>
internal static class FunctionReference
{
    /// <summary>The function that a <c>Ref</c> means; null when it means something else.</summary>
    public static ServiceFunction? Referred(Node node, FunctionTable functions) =>
        (node as MappingNode)?["Ref"] is StringNode name ? functions.Find(name.Value) : null;

    /// <summary>The same reference with a function's key replaced by its logical id.</summary>
    public static Node Translate(Node node, FunctionTable functions)
    {
        if (node is not MappingNode mapping) return node;
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
            _ => node,
        };
    }

    /// <summary>The ARN of a function without a reference to its resource, so that no circular dependency arises.</summary>
    public static string StaticArn(ServiceFunction function) =>
        "arn:${AWS::Partition}:lambda:${AWS::Region}:${AWS::AccountId}:function:" + function.PhysicalName;

    private static string LogicalIdOf(string reference, FunctionTable functions) => functions.Find(reference)?.LogicalId ?? reference;
}
