using System.Linq;
using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Resources.StateMachines;

/// <summary><c>AWS::Logs::LogGroup</c> of each state machine that asks for one.</summary>
internal sealed class StateMachineLogGroups : IResourceKind
{
    // AWS grows the resource policy of CloudWatch Logs by each group that a service writes to, up to a hard limit;
    // groups below this prefix are covered already.
    private const string Prefix = "/aws/vendedlogs/states/";

    public void Lower(Service service, TemplateBuilder template, DiagnosticBag diagnostics)
    {
        foreach (var machine in service.StateMachines.Where(machine => machine.Logging?.LogGroup is not null))
        {
            var settings = machine.Logging!.LogGroup!;
            var properties = new MappingBuilder()
                .Set("LogGroupName", settings.Name ?? $"{Prefix}{machine.Name ?? $"{service.Name}-{service.Stage}-{machine.Key}"}")
                .SetIfAny("RetentionInDays", settings.RetentionInDays is { } days ? new NumberNode(days) : null);
            template.AddResource(machine.LogGroupLogicalId, CloudFormation.Resource("AWS::Logs::LogGroup", properties).Build(), machine.Entry.KeySpan);
        }
    }
}
