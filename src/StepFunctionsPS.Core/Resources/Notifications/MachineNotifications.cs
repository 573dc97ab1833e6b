using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.Services.Notifications;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Resources.Notifications;

/// <summary>Rules that tell targets how executions go, with what allows EventBridge to reach them.</summary>
internal sealed class MachineNotifications : IResourceKind
{
    public void Lower(Service service, TemplateBuilder template, DiagnosticBag diagnostics)
    {
        var policies = new ResourcePolicies();
        foreach (var machine in service.StateMachines.Where(machine => machine.Notifications.Count > 0))
        {
            AddPolicies(machine, service, policies);
            var roleId = AddRole(machine, service, template);
            foreach (var notification in machine.Notifications)
            {
                var id = $"{machine.LogicalId}Notifications{notification.Status.Replace("_", "")}EventRule";
                template.AddResource(id, NotificationRule.Of(machine, notification, roleId, service), notification.Span);
            }
        }

        policies.AddTo(template);
    }

    // Ids are made from the number of the target among all targets of the machine, whatever their kinds.
    private static void AddPolicies(StateMachine machine, Service service, ResourcePolicies policies)
    {
        var index = -1;
        foreach (var (status, target) in AllTargets(machine))
        {
            index++;
            if (target.Kind.Permission == PermissionForm.Role || target.SkipsPolicy) continue;
            var resource = TargetPermission.Resource(status, target.Kind, TargetArn.Of(target, service), service.Region);
            var identity = new MappingBuilder().Set("index", new NumberNode(index.ToString(CultureInfo.InvariantCulture))).Set("resource", resource).Build();
            policies.Add($"{machine.LogicalId}ResourcePolicy{Md5.Short(JsonWriter.WriteCompact(FrameworkForm.Of(identity)))}", resource, target.Span);
        }
    }

    private static string? AddRole(StateMachine machine, Service service, TemplateBuilder template)
    {
        var targets = AllTargets(machine).Where(item => item.Target.Kind.Permission == PermissionForm.Role).ToArray();
        if (targets.Length == 0) return null;
        var policies = targets.Select(item => TargetPermission.RolePolicy(item.Status, item.Target.Kind, TargetArn.Of(item.Target, service)));
        var id = machine.LogicalId + "NotificationsIamRole";
        template.AddResource(id, TargetPermission.Role(CloudFormation.List(policies), service), targets[0].Target.Span);
        return id;
    }

    private static IEnumerable<(string Status, NotificationTarget Target)> AllTargets(StateMachine machine) =>
        machine.Notifications.SelectMany(notification => notification.Targets.Select(target => (notification.Status, target)));
}
