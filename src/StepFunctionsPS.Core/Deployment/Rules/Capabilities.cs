using System.Collections.Generic;
using System.Linq;

namespace StepFunctionsPS.Deployment;

/// <summary>What CloudFormation wants to be told that a template may do. It follows from the template.</summary>
internal static class Capabilities
{
    // By the property that names them; what has none cannot be named.
    private static readonly Dictionary<string, string?> IamTypes = new()
    {
        ["AWS::IAM::AccessKey"] = null,
        ["AWS::IAM::Group"] = "GroupName",
        ["AWS::IAM::InstanceProfile"] = "InstanceProfileName",
        ["AWS::IAM::ManagedPolicy"] = "ManagedPolicyName",
        ["AWS::IAM::Policy"] = null,
        ["AWS::IAM::Role"] = "RoleName",
        ["AWS::IAM::User"] = "UserName",
        ["AWS::IAM::UserToGroupAddition"] = null,
    };

    public static IReadOnlyList<string> Of(TemplateFacts template)
    {
        // What a nested template or a macro makes is not seen from here.
        var isOpen = template.HasTransform || template.OfType("AWS::CloudFormation::Stack").Any();
        var makers = template.Resources.Where(resource => IamTypes.ContainsKey(resource.Type)).ToArray();
        var isNamed = makers.Any(resource => IamTypes[resource.Type] is { } property && resource.Properties[property] is not null);
        var capabilities = new List<string>();
        if (isOpen || makers.Length > 0) capabilities.Add("CAPABILITY_IAM");
        if (isOpen || isNamed) capabilities.Add("CAPABILITY_NAMED_IAM");
        if (isOpen) capabilities.Add("CAPABILITY_AUTO_EXPAND");
        return capabilities;
    }
}
