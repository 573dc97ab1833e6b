using System.Collections.Generic;
using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.Permissions.Integrations;
using StepFunctionsPS.Resources;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Permissions;

/// <summary>Gathers what the states of a machine need, and what its settings do.</summary>
internal static class PermissionCollector
{
    public static IReadOnlyList<Grant> Collect(StateMachine machine, Service service, DiagnosticBag diagnostics)
    {
        var grants = new List<Grant>();
        var context = new TaskContext(machine, service, diagnostics);
        foreach (var task in TaskFinder.In(FrameworkForm.Of(machine.DefinitionNode), context))
        {
            if (Of(task) is { } found) grants.AddRange(found);
            else diagnostics.Add(ResourceMessages.NotGranted(task.Resource.Span, task.Asker.Name, ScalarText.Of(task.Resource) ?? "its resource"));
        }

        grants.AddRange(MachineGrants.Of(machine, context));
        return grants;
    }

    // Null when nothing is known of the resource.
    private static IEnumerable<Grant>? Of(TaskNeeds task)
    {
        if (task.Part == TaskPart.ChildExecutions) return DistributedMap.ChildExecutions(task);
        if (task.Call is { } call) return IntegrationTable.Find(call)?.Grants(task);
        if (Activity.Is(task.Resource, task.Context)) return [];
        return LambdaFunction.Handles(task) ? LambdaFunction.Grants(task) : null;
    }
}
