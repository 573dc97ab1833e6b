using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Permissions;

/// <summary>The permissions of state machines one by one, before they are put together into the statements of a policy.</summary>
internal static class PermissionList
{
    private const string Statements = "iamRoleStatements";

    /// <param name="service">The service.</param>
    /// <param name="name">Key, name or logical id of a machine; null for all.</param>
    public static StageResult<IReadOnlyList<Permission>> Of(Service service, string? name)
    {
        if (name is null) return Of(service.StateMachines, service, isNamed: false);
        if (service.FindStateMachine(name) is { } machine) return Of([machine], service, isNamed: true);
        return StageResult.Failed<IReadOnlyList<Permission>>(
            SimulationMessages.NoSuchStateMachine((service.Root["stepFunctions"] ?? service.Root).Span, name, service.StateMachines.Select(item => item.Key)));
    }

    private static StageResult<IReadOnlyList<Permission>> Of(IReadOnlyList<StateMachine> machines, Service service, bool isNamed)
    {
        var diagnostics = new DiagnosticBag();
        var permissions = new List<Permission>();
        foreach (var machine in machines)
        {
            if (machine.Role is { } role) diagnostics.Add(OwnRole(role, machine, isNamed));
            else permissions.AddRange(Of(machine, service, diagnostics));
        }

        return StageResult.Of<IReadOnlyList<Permission>>(permissions, diagnostics);
    }

    private static IEnumerable<Permission> Of(StateMachine machine, Service service, DiagnosticBag diagnostics) => PermissionCollector.Collect(machine, service, diagnostics)
        .SelectMany(grant => grant.Resources.Select(resource => new Permission(machine.Key, grant.Asker, grant.Actions, PolicyText.Of(resource))))
        .Concat(OfStatements(machine))
        .GroupBy(permission => (permission.Source, permission.Effect, Actions: string.Join(",", permission.Actions), permission.IsNotAction, permission.Resource, permission.IsNotResource, permission.Condition))
        .Select(same => same.First());

    private static IEnumerable<Permission> OfStatements(StateMachine machine)
    {
        foreach (var statement in machine.Statements.OfType<MappingNode>())
        {
            var asker = new Asker(Statements, IsState: false, statement.Span);
            var actions = Items(statement["Action"] ?? statement["NotAction"]).Select(ResourceText.Of).ToArray();
            // All resources but some can only be told together.
            var resources = statement["NotResource"] is { } others ? [others] : Items(statement["Resource"]);
            foreach (var resource in resources)
            {
                yield return new Permission(machine.Key, asker, actions, PolicyText.Of(resource))
                {
                    Effect = ScalarText.Of(statement["Effect"]) ?? "Allow",
                    IsNotAction = statement["Action"] is null,
                    IsNotResource = statement["NotResource"] is not null,
                    ConditionNode = statement["Condition"],
                };
            }
        }
    }

    // Who asks for one machine by its name should not be left with nothing in silence.
    private static Diagnostic OwnRole(Node role, StateMachine machine, bool isNamed)
    {
        var note = GrantMessages.OwnRole(role.Span, machine.Key);
        return isNamed ? note with { Severity = DiagnosticSeverity.Warning } : note;
    }

    private static IReadOnlyList<Node> Items(Node? node) => node switch
    {
        null => [],
        SequenceNode list => list.Items,
        _ => [node],
    };
}
