using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.Permissions;

namespace StepFunctionsPS.Analysis.Services;

/// <summary>Roles in the service that state machines are given, held against what the machines need.</summary>
internal sealed class RolePermissions : ServiceRule
{
    private const int MostMissing = 8;

    public override void Check(ServiceFacts facts, DiagnosticBag diagnostics)
    {
        var machines = facts.Service.StateMachines.Where(machine => machine.Role is not null).ToArray();
        if (!facts.IsWhole || machines.Length == 0) return;
        var policies = new RolePolicies(facts);
        foreach (var machine in machines)
        {
            if (ResourceValue.Of(machine.Role, facts.Service.Functions) is not { } role || facts.TypeOf(role.LogicalId) != "AWS::IAM::Role") continue;
            if (RoleTrust.Refuses(facts.PropertiesOf(role.LogicalId))) diagnostics.Add(CrossMessages.RoleNotTrusting(machine.Role!.Span, role.LogicalId, machine.Key).About(machine.Role));
            if (policies.Of(role.LogicalId) is { } statements) CheckNeeds(machine, role.LogicalId, new RoleReach(statements, new ArnOverlap(facts)), facts, diagnostics);
        }
    }

    private static void CheckNeeds(StateMachine machine, string role, RoleReach reach, ServiceFacts facts, DiagnosticBag diagnostics)
    {
        var lacking = MachineNeeds.Of(machine, facts.Service).Where(needs => needs.Decisive.Any(reach.Misses)).ToArray();
        if (lacking.Length == 0) return;
        var finding = CrossMessages.RoleLacks(machine.Role!.Span, role, machine.Key, Words(lacking, reach)).About(machine.Role);
        diagnostics.Add(finding with { Related = [.. finding.Related, .. lacking.Select(needs => new RelatedPlace(needs.Asker.Span, $"'{needs.Asker.Name}' needs it"))] });
    }

    private static string Words(IEnumerable<MachineNeeds> lacking, RoleReach reach)
    {
        var words = lacking.SelectMany(needs => needs.Grants)
            .Select(grant => (Actions: grant.Actions.Where(action => reach.Misses(grant, action)).ToArray(), grant.Resources))
            .Where(missing => missing.Actions.Length > 0)
            .Select(missing => $"{string.Join(", ", missing.Actions)} on {string.Join(", ", missing.Resources.Select(resource => ResourceText.Of(PolicyText.Of(resource))).Distinct())}")
            .Distinct()
            .ToArray();
        return string.Join("; ", words.Take(MostMissing)) + (words.Length > MostMissing ? $"; and {words.Length - MostMissing} more" : "");
    }
}
