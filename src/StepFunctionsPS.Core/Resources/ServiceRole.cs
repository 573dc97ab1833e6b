using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Resources;

/// <summary>A role that a service of AWS takes on, with the boundary and the path that the service file gives to roles.</summary>
internal static class ServiceRole
{
    /// <summary>A role with one policy.</summary>
    /// <param name="service">The service.</param>
    /// <param name="principal">Who takes it on: a name, or several.</param>
    /// <param name="policyName">The name of its policy.</param>
    /// <param name="statements">What the policy allows.</param>
    public static MappingBuilder Of(Service service, Node principal, string policyName, SequenceNode statements)
    {
        var trust = new MappingBuilder()
            .Set("Effect", "Allow")
            .Set("Principal", CloudFormation.Of("Service", principal))
            .Set("Action", "sts:AssumeRole")
            .Build();
        return Of(service, PolicyDocument.Of(new SequenceNode([trust])), new SequenceNode([Policy(policyName, statements)]));
    }

    /// <summary>A role with a trust and policies of its own.</summary>
    public static MappingBuilder Of(Service service, MappingNode trust, SequenceNode policies)
    {
        var properties = new MappingBuilder()
            .Set("AssumeRolePolicyDocument", trust)
            .Set("Policies", policies)
            .SetIfAny("PermissionsBoundary", service.Provider.PermissionsBoundary)
            .SetIfAny("Path", service.Provider.RolePath);
        return CloudFormation.Resource("AWS::IAM::Role", properties);
    }

    /// <summary>A policy within a role.</summary>
    public static MappingNode Policy(string name, SequenceNode statements) =>
        new MappingBuilder().Set("PolicyName", name).Set("PolicyDocument", PolicyDocument.Of(statements)).Build();
}
