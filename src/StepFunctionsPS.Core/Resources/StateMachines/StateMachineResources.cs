using System.Linq;
using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Resources.StateMachines;

/// <summary><c>AWS::StepFunctions::StateMachine</c>, with an output that carries the ARN.</summary>
internal sealed class StateMachineResources : IResourceKind
{
    /// <summary>The type of state machines in templates.</summary>
    public const string Type = "AWS::StepFunctions::StateMachine";

    public void Lower(Service service, TemplateBuilder template, DiagnosticBag diagnostics)
    {
        var names = new ReferenceNames(service, template);
        var exact = new ExactVersions(service, template);
        foreach (var machine in service.StateMachines)
        {
            var span = machine.Entry.KeySpan;
            var versions = machine.UsesExactVersions ? exact : null;
            var definition = new TaskRewriter(machine, service, versions, diagnostics).Rewrite(FrameworkForm.Of(machine.DefinitionNode));
            template.AddResource(machine.LogicalId, Resource(machine, DefinitionString.Lower(definition, service.Functions, names, versions)), span);
            if (!service.NoOutput) template.AddOutput(machine.OutputLogicalId, "Current StateMachine Arn", CloudFormation.Ref(machine.LogicalId), span);
        }
    }

    private static MappingNode Resource(StateMachine machine, Node definition)
    {
        var properties = new MappingBuilder()
            .Set("DefinitionString", definition)
            .Set("RoleArn", machine.Role ?? CloudFormation.GetAtt(machine.RoleLogicalId, "Arn"))
            .SetIfAny("StateMachineType", machine.Type is { } type ? new StringNode(type) : null)
            .SetIfAny("LoggingConfiguration", MachineConfigurations.Logging(machine))
            .SetIfAny("TracingConfiguration", MachineConfigurations.Tracing(machine))
            .SetIfAny("EncryptionConfiguration", MachineConfigurations.Encryption(machine))
            .SetIfAny("Tags", machine.Tags.Count == 0 ? null : TagList.Of(machine.Tags))
            .SetIfAny("StateMachineName", machine.Name is { } name ? new StringNode(name) : null);
        var dependsOn = machine.Role is null ? machine.DependsOn.Prepend(new StringNode(machine.RoleLogicalId)) : machine.DependsOn;
        return new MappingBuilder()
            .Set("Type", Type)
            .Set("Properties", properties.Build())
            .Set("DependsOn", CloudFormation.List(dependsOn))
            .SetIfAny("DeletionPolicy", machine.Retain ? new StringNode("Retain") : null)
            .Build();
    }
}
