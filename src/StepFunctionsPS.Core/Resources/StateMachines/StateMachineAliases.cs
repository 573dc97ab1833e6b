using System.Linq;
using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.Services.StateMachines;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Resources.StateMachines;

/// <summary><c>AWS::StepFunctions::StateMachineAlias</c> and the version that it leads to, with an output that carries its ARN.</summary>
internal sealed class StateMachineAliases : IResourceKind
{
    public void Lower(Service service, TemplateBuilder template, DiagnosticBag diagnostics)
    {
        foreach (var machine in service.StateMachines.Where(machine => machine.Alias is not null))
        {
            var versionId = machine.LogicalId + "Version";
            var span = machine.Entry.KeySpan;
            template.AddResource(versionId, Version(machine), span);
            template.AddResource(machine.AliasLogicalId, Alias(machine.Alias!, versionId), span);
            if (!service.NoOutput) template.AddOutput(machine.AliasLogicalId + "Arn", "Current StateMachine alias Arn", CloudFormation.Ref(machine.AliasLogicalId), span);
        }
    }

    // The id stays. The revision is another one after each change of the machine and after nothing else, and as a version
    // cannot be updated, CloudFormation puts a new one in its place. The old one is kept: executions still run on it,
    // and a deployment may turn back to it. A description would be a second reason to replace a version, so it has none.
    private static MappingNode Version(StateMachine machine)
    {
        var properties = new MappingBuilder()
            .Set("StateMachineArn", CloudFormation.Ref(machine.LogicalId))
            .Set("StateMachineRevisionId", CloudFormation.GetAtt(machine.LogicalId, "StateMachineRevisionId"));
        return CloudFormation.Resource("AWS::StepFunctions::StateMachineVersion", properties)
            .Set("DeletionPolicy", "Retain")
            .Set("UpdateReplacePolicy", "Retain")
            .Build();
    }

    private static MappingNode Alias(AliasSettings alias, string versionId)
    {
        var deployment = new MappingBuilder()
            .Set("StateMachineVersionArn", CloudFormation.Ref(versionId))
            .Set("Type", alias.Deployment?.Type ?? "ALL_AT_ONCE")
            .SetIfAny("Percentage", alias.Deployment?.Percentage)
            .SetIfAny("Interval", alias.Deployment?.Interval)
            .SetIfAny("Alarms", alias.Deployment?.Alarms);
        var properties = new MappingBuilder()
            .Set("Name", alias.Name)
            .SetIfAny("Description", alias.Description is { } text ? new StringNode(text) : null)
            .Set("DeploymentPreference", deployment.Build());
        return CloudFormation.Resource("AWS::StepFunctions::StateMachineAlias", properties).Build();
    }
}
