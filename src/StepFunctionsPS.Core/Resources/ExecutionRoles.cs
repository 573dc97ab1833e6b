using System.Linq;
using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.Permissions;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Resources;

/// <summary>The role that each state machine runs under, unless the user gives one.</summary>
internal sealed class ExecutionRoles : IResourceKind
{
    private static readonly Node Principal = CloudFormation.Sub("states.${AWS::Region}.amazonaws.com");

    public void Lower(Service service, TemplateBuilder template, DiagnosticBag diagnostics)
    {
        foreach (var machine in service.StateMachines.Where(machine => machine.Role is null))
        {
            var grants = PermissionCollector.Collect(machine, service, diagnostics);
            var role = ServiceRole.Of(service, Principal, $"{service.Stage}-{service.Name}-statemachine", PolicyStatements.From(grants, machine.Statements));
            template.AddResource(machine.RoleLogicalId, role.Build(), machine.Entry.KeySpan);
        }
    }
}
