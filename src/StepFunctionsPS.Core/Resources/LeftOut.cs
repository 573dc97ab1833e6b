using System.Linq;
using StepFunctionsPS.Diagnostics;

namespace StepFunctionsPS.Resources;

/// <summary>Makes nothing, but tells of each part of the language that this version makes nothing of.</summary>
internal sealed class LeftOut : IResourceKind
{
    // What is made of these is in Functions and ApiGateway; all other kinds are left out.
    private static readonly string[] FunctionEvents = ["schedule", "http"];

    public void Lower(Service service, TemplateBuilder template, DiagnosticBag diagnostics)
    {
        foreach (var function in service.Functions.All)
        {
            foreach (var item in function.Events.Where(item => !FunctionEvents.Contains(item.Kind)))
                diagnostics.Add(FunctionMessages.EventLeftOut(item.Entry.KeySpan, item.Kind, function.Key));
        }

        foreach (var machine in service.StateMachines)
        {
            foreach (var entry in machine.Events.Http) diagnostics.Add(ResourceMessages.MachineEventLeftOut(entry.KeySpan, entry.Key, machine.Key));
        }
    }
}
