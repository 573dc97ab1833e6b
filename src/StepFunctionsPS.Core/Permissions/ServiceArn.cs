using StepFunctionsPS.Resources;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Permissions;

/// <summary>
/// ARNs of resources in the account and region of the stack. Deployed policies have them in three spellings, one
/// for each integration; a policy counts as changed when its spelling is.
/// </summary>
internal static class ServiceArn
{
    /// <summary>The text of the ARN for <c>Fn::Sub</c>.</summary>
    public static string Text(string service, string rest) => "arn:${AWS::Partition}:" + service + ":${AWS::Region}:${AWS::AccountId}:" + rest;

    /// <summary>A template to fill names in.</summary>
    public static SubTemplate Template(string service, string rest) => new(Text(service, rest));

    /// <summary>With an empty mapping of variables.</summary>
    public static Node Sub(string service, string rest) => CloudFormation.Sub(Text(service, rest), MappingNode.Empty);

    public static Node Join(string service, Node rest) => CloudFormation.Join(
        ":",
        CloudFormation.Text("arn"),
        CloudFormation.Ref("AWS::Partition"),
        CloudFormation.Text(service),
        CloudFormation.Ref("AWS::Region"),
        CloudFormation.Ref("AWS::AccountId"),
        rest);
}
