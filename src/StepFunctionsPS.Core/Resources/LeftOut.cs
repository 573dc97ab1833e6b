using System.Linq;
using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.Resources.Functions.Events;
using StepFunctionsPS.Services;
using StepFunctionsPS.Services.Functions;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Resources;

/// <summary>Makes nothing, but tells of each part of the language that this version makes nothing of.</summary>
internal sealed class LeftOut : IResourceKind
{
    // What is made of these is in Functions and ApiGateway; all other kinds are left out.
    private static readonly string[] FunctionEvents = ["schedule", "http", "s3", "sns", "stream", "cloudwatchEvent", "eventBridge", "sqs"];

    public void Lower(Service service, TemplateBuilder template, DiagnosticBag diagnostics)
    {
        foreach (var function in service.Functions.All)
        {
            foreach (var item in function.Events.Where(item => !FunctionEvents.Contains(item.Kind) || NeedsCustomResource(item, service)))
                diagnostics.Add(FunctionMessages.EventLeftOut(item.Entry.KeySpan, item.Kind, function.Key));
        }

        foreach (var machine in service.StateMachines)
        {
            foreach (var entry in machine.Events.Http) diagnostics.Add(ResourceMessages.MachineEventLeftOut(entry.KeySpan, entry.Key, machine.Key));
        }
    }

    // Buckets that are there already, and rules in the older way.
    private static bool NeedsCustomResource(FunctionEvent item, Service service) =>
        (item.Kind == "s3" && Coercion.IsTruthy((item.Settings as MappingNode)?["existing"]) && (item.Settings as MappingNode)?["existing"] is not StringNode { Value: "false" })
        || (item.Kind == "eventBridge" && !EventBridgeEvents.IsNative(service));
}
