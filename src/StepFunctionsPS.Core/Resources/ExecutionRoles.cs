using System.Linq;
using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.Permissions;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Resources;

/// <summary>The role that each state machine runs under, unless the user gives one.</summary>
internal sealed class ExecutionRoles : IResourceKind
{
    private const string PolicyVersion = "2012-10-17";

    public void Lower(Service service, TemplateBuilder template, DiagnosticBag diagnostics)
    {
        foreach (var machine in service.StateMachines.Where(machine => machine.Role is null))
        {
            var grants = PermissionCollector.Collect(machine, service, diagnostics);
            template.AddResource(machine.RoleLogicalId, Role(service, PolicyStatements.From(grants, machine.Statements)), machine.Entry.KeySpan);
        }
    }

    private static MappingNode Role(Service service, SequenceNode statements)
    {
        var trust = new MappingBuilder()
            .Set("Effect", "Allow")
            .Set("Principal", CloudFormation.Of("Service", CloudFormation.Sub("states.${AWS::Region}.amazonaws.com")))
            .Set("Action", "sts:AssumeRole")
            .Build();
        var policy = new MappingBuilder()
            .Set("PolicyName", $"{service.Stage}-{service.Name}-statemachine")
            .Set("PolicyDocument", Document(statements))
            .Build();
        var properties = new MappingBuilder()
            .Set("AssumeRolePolicyDocument", Document(new SequenceNode([trust])))
            .Set("Policies", new SequenceNode([policy]))
            .SetIfAny("PermissionsBoundary", service.Provider.PermissionsBoundary)
            .SetIfAny("Path", service.Provider.RolePath);
        return new MappingBuilder().Set("Type", "AWS::IAM::Role").Set("Properties", properties.Build()).Build();
    }

    private static MappingNode Document(SequenceNode statements) =>
        new MappingBuilder().Set("Version", PolicyVersion).Set("Statement", statements).Build();
}
