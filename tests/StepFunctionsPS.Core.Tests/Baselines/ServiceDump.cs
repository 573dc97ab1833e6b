using System.Linq;
using System.Text;

namespace StepFunctionsPS.Tests.Baselines;

/// <summary>A service as stage 4 understands it.</summary>
internal static class ServiceDump
{
    public static string Write(Service service)
    {
        var text = new StringBuilder();
        text.Append($"service {service.Name}, stage {service.Stage}, region {service.Region}, stack {service.StackName}\n");
        WriteStack(service, text);
        foreach (var function in service.Functions.All) text.Append($"function {function.Key}: {function.LogicalId}, named {function.PhysicalName}\n");
        foreach (var machine in service.StateMachines)
        {
            text.Append($"state machine {machine.Key}: {machine.LogicalId}, named {machine.Name ?? "by CloudFormation"}, {machine.Type ?? "no type"}\n");
            text.Append($"  role {machine.Role?.ToString() ?? machine.RoleLogicalId}, retain {machine.Retain}\n");
            foreach (var item in machine.DependsOn) text.Append($"  depends on {item.Value}\n");
            foreach (var endpoint in machine.Endpoints) text.Append($"  called by {endpoint}\n");
            foreach (var tag in machine.Tags) text.Append($"  tag {tag.Key} = {tag.Value}\n");
        }

        return text.ToString();
    }

    // Every stack has the tag STAGE.
    private static void WriteStack(Service service, StringBuilder text)
    {
        var stack = service.Stack;
        foreach (var tag in stack.Tags.Where(tag => tag.Key != "STAGE" || tag.Value != service.Stage)) text.Append($"stack tag {tag.Key} = {tag.Value}\n");
        foreach (var parameter in stack.Parameters) text.Append($"{parameter}\n");
        if (stack.Policy is { } policy) text.Append($"stack policy {policy}\n");
        foreach (var arn in stack.NotificationArns) text.Append($"notifies {arn}\n");
        if (stack.RoleArn is { } role) text.Append($"deployed under {role}\n");
        if (stack.RollbackConfiguration is { } rollback) text.Append($"rolls back within {rollback.MonitoringTimeInMinutes} minutes of {string.Join(", ", rollback.Triggers)}\n");
        if (stack.DisableRollback) text.Append("keeps what failed\n");
        if (!stack.UsesChangeSets) text.Append("updates directly\n");
    }
}
