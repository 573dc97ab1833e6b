using System.Collections.Generic;
using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.Permissions.Integrations;
using StepFunctionsPS.Permissions.Sdk;
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
            grants.AddRange(Of(task, diagnostics));
            if (task.Part == TaskPart.Task) grants.AddRange(Credentials.Grants(task, diagnostics));
        }

        grants.AddRange(MachineGrants.Of(machine, context));
        return grants;
    }

    private static IEnumerable<Grant> Of(TaskNeeds task, DiagnosticBag diagnostics)
    {
        if (task.Part == TaskPart.ChildExecutions) return DistributedMap.ChildExecutions(task);
        return task.Call is { } call ? OfCall(call, task, diagnostics) : OfResource(task, diagnostics);
    }

    private static IEnumerable<Grant> OfCall(ServiceCall call, TaskNeeds task, DiagnosticBag diagnostics)
    {
        if (IntegrationTable.Find(call) is { } integration) return integration.Grants(task);
        if (SdkCall.Parse(call) is { } sdk) return SdkIntegration.Grants(sdk, task, diagnostics);
        diagnostics.Add(GrantMessages.NoSuchCall(task.Resource.Span, task.Asker.Name, call.Text, Known(call)));
        return [];
    }

    private static IEnumerable<Grant> OfResource(TaskNeeds task, DiagnosticBag diagnostics)
    {
        if (Activity.Is(task.Resource, task.Context)) return [];
        if (LambdaFunction.Handles(task)) return LambdaFunction.Grants(task);
        var resource = ScalarText.Of(task.Resource) ?? "";
        diagnostics.Add(ResourceMessages.NotGranted(task.Resource.Span, task.Asker.Name, resource, task.Functions.Find(resource)?.Key));
        return [];
    }

    // Of the SDK any operation may be right, but not any way to wait for it.
    private static IEnumerable<string> Known(ServiceCall call) =>
        SdkCall.Parse(call with { Pattern = "" }) is null ? IntegrationTable.Calls : [call.Name, call.Name + ".waitForTaskToken"];
}
