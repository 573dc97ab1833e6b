using System;
using StepFunctionsPS.Resources;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Permissions;

/// <summary>The ARN of a key of KMS, from an ARN, an id, an alias or a CloudFormation function.</summary>
internal static class KmsKey
{
    public static Node Arn(Node key, TaskContext context) => key switch
    {
        StringNode text when FunctionText.IsArn(text) == true && !IsAlias(text.Value) => CloudFormation.Sub(text.Value),
        // Permissions go by keys, never by their aliases.
        StringNode text when IsAlias(text.Value) => ServiceArn.Sub("kms", "key/*"),
        MappingNode { Entries: [{ Key: "Ref", Value: StringNode name }] } when context.TypeOf(name.Value) == "AWS::KMS::Key" => CloudFormation.GetAtt(name.Value, "Arn"),
        MappingNode when FunctionText.IsArn(key) == true => key,
        _ => ServiceArn.Template("kms", "key/${key}").With("key", key).Pair,
    };

    private static bool IsAlias(string text) => text.StartsWith("alias/", StringComparison.Ordinal) || text.Contains(":alias/");
}
