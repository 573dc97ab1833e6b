using System;
using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Comparison.Access;
using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.Permissions;
using StepFunctionsPS.Syntax;
using FunctionText = StepFunctionsPS.Comparison.FunctionText;

namespace StepFunctionsPS.Analysis.Services;

/// <summary>Roles in the service that state machines are given, held against what the machines need.</summary>
internal sealed class RolePermissions : ServiceRule
{
    private const int MostMissing = 8;

    private sealed record Missing(string Action, Grant Grant, Node Resource);

    public override void Check(ServiceFacts facts, DiagnosticBag diagnostics)
    {
        var machines = facts.Service.StateMachines.Where(machine => machine.Role is not null).ToArray();
        if (!facts.IsWhole || machines.Length == 0) return;
        var policies = new RolePolicies(facts);
        foreach (var machine in machines)
        {
            if (ResourceValue.Of(machine.Role, facts.Service.Functions) is not { } role || facts.TypeOf(role.LogicalId) != "AWS::IAM::Role") continue;
            if (RoleTrust.Refuses(facts.PropertiesOf(role.LogicalId))) diagnostics.Add(CrossMessages.RoleNotTrusting(machine.Role!.Span, role.LogicalId, machine.Key).About(machine.Role));
            if (policies.Of(role.LogicalId) is { } statements) CheckNeeds(machine, role.LogicalId, statements, facts, diagnostics);
        }
    }

    private static void CheckNeeds(StateMachine machine, string role, IReadOnlyList<AccessStatement> statements, ServiceFacts facts, DiagnosticBag diagnostics)
    {
        var arns = new ArnOverlap(facts);
        // What cannot be granted is told where roles are made.
        var missing = PermissionCollector.Collect(machine, facts.Service, new DiagnosticBag())
            .SelectMany(grant => grant.Resources.Select(PolicyText.Of), (grant, resource) => (grant, resource))
            .Where(need => !IsOfVersions(need.resource))
            .SelectMany(need => need.grant.Actions, (need, action) => new Missing(action, need.grant, need.resource))
            .Where(need => !statements.Any(statement => MayAllow(statement, need, arns)))
            .ToArray();
        if (missing.Length == 0) return;
        var finding = CrossMessages.RoleLacks(machine.Role!.Span, role, machine.Key, Words(missing)).About(machine.Role);
        var askers = missing.Select(need => need.Grant.Asker).GroupBy(asker => asker.Span).Select(same => same.First());
        diagnostics.Add(finding with { Related = [.. finding.Related, .. askers.Select(asker => new RelatedPlace(asker.Span, $"'{asker.Name}' needs it"))] });
    }

    // A function may be called in its versions too, which roles need not allow where nobody does.
    private static bool IsOfVersions(Node resource) => ResourceText.Of(resource).EndsWith(":*", StringComparison.Ordinal);

    private static bool MayAllow(AccessStatement statement, Missing need, ArnOverlap arns) => statement.IsAllow
        && statement.Actions.Any(action => MayMean(action, need.Action))
        && statement.Resources.Any(resource => resource.IsNot || !arns.AreApart(resource.Texts[0], FunctionText.Of(need.Resource) ?? "*"));

    // The need itself can have a wildcard, of which the role may allow what is used.
    private static bool MayMean(AccessPattern allowed, string action)
    {
        var wanted = new AccessPattern([action], false);
        return allowed.Covers(wanted) || (!allowed.IsNot && wanted.Covers(allowed));
    }

    private static string Words(IReadOnlyList<Missing> missing)
    {
        var words = missing
            .GroupBy(need => (need.Grant, Resource: ResourceText.Of(need.Resource)))
            .Select(group => $"{string.Join(", ", group.Select(need => need.Action))} on {group.Key.Resource}")
            .Distinct()
            .ToArray();
        return string.Join("; ", words.Take(MostMissing)) + (words.Length > MostMissing ? $"; and {words.Length - MostMissing} more" : "");
    }
}
