using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.Permissions.Integrations;
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
            if (Of(task) is { } found) grants.AddRange(found);
            else diagnostics.Add(ResourceMessages.NotGranted(task.Resource.Span, task.Asker.Name, ScalarText.Of(task.Resource) ?? "its resource"));
        }

        // A distributed Map starts executions of its own machine, and reads and writes their data.
        foreach (var map in machine.Definition?.AllStates().OfType<MapState>().Where(map => map.Fields.IsDistributed) ?? [])
            diagnostics.Add(ResourceMessages.NotGranted(map.NameSpan, map.Name, "child executions and their data"));
        return grants;
    }

    // Null when nothing is known of the resource.
    private static IEnumerable<Grant>? Of(TaskNeeds task) => task.Call is { } call
        ? IntegrationTable.Find(call)?.Grants(task)
        : LambdaFunction.Handles(task) ? LambdaFunction.Grants(task) : null;
}
