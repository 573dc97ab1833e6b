using System.Linq;
using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Resources;

/// <summary>Makes nothing, but tells of each part of the language that this version makes nothing of.</summary>
internal sealed class LeftOut : IResourceKind
{
    // What is made of these is in Functions and ApiGateway; all other kinds are left out.
    private static readonly string[] FunctionEvents = ["schedule", "http"];

    private static readonly string[] MachineKeys =
    [
        "iamRoleStatements", "kmsKeyArns", "useExactVersion", "configureTaskTimeouts", "loggingConfig", "tracingConfig", "encryptionConfig",
        "alarms", "notifications",
    ];

    public void Lower(Service service, TemplateBuilder template, DiagnosticBag diagnostics)
    {
        foreach (var section in Given(service.Root["stepFunctions"], "activities")) diagnostics.Add(ResourceMessages.SectionLeftOut(section.KeySpan, section.Key));
        foreach (var function in service.Functions.All)
        {
            foreach (var item in function.Events.Where(item => !FunctionEvents.Contains(item.Kind)))
                diagnostics.Add(FunctionMessages.EventLeftOut(item.Entry.KeySpan, item.Kind, function.Key));
        }

        foreach (var machine in service.StateMachines)
        {
            foreach (var entry in Given(machine.Entry.Value, MachineKeys)) diagnostics.Add(ResourceMessages.KeyLeftOut(entry.KeySpan, entry.Key, machine.Key));
        }
    }

    private static System.Collections.Generic.IEnumerable<MappingEntry> Given(Node? owner, params string[] keys) =>
        (owner as MappingNode ?? MappingNode.Empty).Entries.Where(entry => keys.Contains(entry.Key) && entry.Value is not NullNode);
}
