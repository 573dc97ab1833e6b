using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.Permissions.Integrations;
using StepFunctionsPS.Permissions.Sdk;
using StepFunctionsPS.Resources;
using StepFunctionsPS.States;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Permissions;

/// <summary>Gathers what the states of a machine need.</summary>
internal static class PermissionCollector
{
    public static IReadOnlyList<Grant> Collect(StateMachine machine, Service service, DiagnosticBag diagnostics)
    {
        var grants = new List<Grant>();
        foreach (var task in TaskFinder.In(FrameworkForm.Of(machine.DefinitionNode), service.Functions))
        {
            grants.AddRange(task.Call is { } call ? OfCall(call, task, diagnostics) : OfResource(task, diagnostics));
            grants.AddRange(Credentials.Grants(task, diagnostics));
        }

        // A distributed Map starts executions of its own machine, and reads and writes their data.
        foreach (var map in machine.Definition?.AllStates().OfType<MapState>().Where(map => map.Fields.IsDistributed) ?? [])
            diagnostics.Add(ResourceMessages.NotGranted(map.NameSpan, map.Name, "child executions and their data"));
        return grants;
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
        if (LambdaFunction.Handles(task)) return LambdaFunction.Grants(task);
        diagnostics.Add(ResourceMessages.NotGranted(task.Resource.Span, task.Asker.Name, ScalarText.Of(task.Resource) ?? "its resource"));
        return [];
    }

    // Of the SDK any operation may be right, but not any way to wait for it.
    private static IEnumerable<string> Known(ServiceCall call) =>
        SdkCall.Parse(call with { Pattern = "" }) is null ? IntegrationTable.Calls : [call.Name, call.Name + ".waitForTaskToken"];
}
