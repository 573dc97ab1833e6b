using System;
using StepFunctionsPS.Resources;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Permissions;

/// <summary>A role as a resource of a policy.</summary>
internal static class Role
{
    private const string Roles = "arn:${AWS::Partition}:iam::${AWS::AccountId}:role/";

    public static Node Of(ParameterValue value) => value switch
    {
        ParameterValue.Literal literal when literal.Text.StartsWith("arn:", StringComparison.Ordinal) => CloudFormation.Filled(new StringNode(literal.Text)),
        ParameterValue.Literal literal => CloudFormation.Sub(Roles + ArnPattern.Escape(literal.Text)),
        ParameterValue.Computed computed => computed.Function,
        _ => CloudFormation.Sub(Roles + "*"),
    };
}
