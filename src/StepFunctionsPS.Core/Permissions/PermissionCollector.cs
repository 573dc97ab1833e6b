using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.Permissions.Integrations;
using StepFunctionsPS.Resources;
using StepFunctionsPS.States;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Permissions;

/// <summary>Gathers what the states of a machine need, by a table of integrations.</summary>
internal static class PermissionCollector
{
    private static readonly IReadOnlyList<IIntegration> Integrations =
    [
        new LambdaInvoke(),
        new LambdaFunction(),
    ];

    public static IReadOnlyList<Grant> Collect(StateMachine machine, Service service, DiagnosticBag diagnostics)
    {
        var grants = new List<Grant>();
        foreach (var task in TaskFinder.In(FrameworkForm.Of(machine.DefinitionNode), service.Functions))
        {
            if (Integrations.FirstOrDefault(integration => integration.Handles(task)) is { } found) grants.AddRange(found.Grants(task));
            else diagnostics.Add(ResourceMessages.NotGranted(task.Resource.Span, task.Name, ScalarText.Of(task.Resource) ?? "its resource"));
        }

        // A distributed Map starts executions of its own machine, and reads and writes their data.
        foreach (var map in machine.Definition?.AllStates().OfType<MapState>().Where(map => map.Fields.IsDistributed) ?? [])
            diagnostics.Add(ResourceMessages.NotGranted(map.NameSpan, map.Name, "child executions and their data"));
        return grants;
    }
}
