using System.Linq;
using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Resources;

/// <summary><c>AWS::StepFunctions::StateMachine</c>, with an output that carries the ARN.</summary>
internal sealed class StateMachineResources : IResourceKind
{
    public void Lower(Service service, TemplateBuilder template, DiagnosticBag diagnostics)
    {
        foreach (var machine in service.StateMachines)
        {
            var span = machine.Entry.KeySpan;
            template.AddResource(machine.LogicalId, Resource(machine, service), span);
            if (!service.NoOutput) template.AddOutput(machine.OutputLogicalId, "Current StateMachine Arn", CloudFormation.Ref(machine.LogicalId), span);
        }
    }

    private static MappingNode Resource(StateMachine machine, Service service)
    {
        var properties = new MappingBuilder()
            .Set("DefinitionString", DefinitionString.Lower(machine.DefinitionNode, service.Functions))
            .Set("RoleArn", machine.Role ?? CloudFormation.GetAtt(machine.RoleLogicalId, "Arn"))
            .SetIfAny("StateMachineType", machine.Type is { } type ? new StringNode(type) : null)
            .SetIfAny("Tags", machine.Tags.Count == 0 ? null : TagList.Of(machine.Tags))
            .SetIfAny("StateMachineName", machine.Name is { } name ? new StringNode(name) : null);
        var dependsOn = machine.Role is null ? machine.DependsOn.Prepend(new StringNode(machine.RoleLogicalId)) : machine.DependsOn;
        return new MappingBuilder()
            .Set("Type", "AWS::StepFunctions::StateMachine")
            .Set("Properties", properties.Build())
            .Set("DependsOn", CloudFormation.List(dependsOn))
            .SetIfAny("DeletionPolicy", machine.Retain ? new StringNode("Retain") : null)
            .Build();
    }
}
