using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.Services.Alarms;
using StepFunctionsPS.Services.Events;
using StepFunctionsPS.Services.Notifications;
using StepFunctionsPS.Services.StateMachines;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Services;

/// <summary>Reads <c>stepFunctions.stateMachines:</c>.</summary>
internal static class StateMachineBinder
{
    private static readonly string[] SectionKeys = ["stateMachines", "activities", "validate", "noOutput"];

    private static readonly string[] MachineKeys =
    [
        "definition", "id", "name", "type", "role", "iamRoleStatements", "kmsKeyArns", "dependsOn", "tags", "inheritGlobalTags", "retain",
        "useExactVersion", "configureTaskTimeouts", "loggingConfig", "tracingConfig", "encryptionConfig", "events", "alarms", "notifications",
        "description", "alias",
    ];

    public static IReadOnlyList<StateMachine> BindAll(Fields section, Provider provider, DiagnosticBag diagnostics)
    {
        // The framework's own check lets every key pass here, in any mode.
        section.CheckUnknown(SectionKeys, ValidationMode.Warn);
        section.Flag("validate", otherwise: false);
        var machines = (section.Mapped("stateMachines") ?? MappingNode.Empty).Entries
            .Select(entry => Bind(entry, provider, diagnostics))
            .OfType<StateMachine>()
            .ToArray();
        foreach (var twins in machines.GroupBy(machine => machine.LogicalId).Where(group => group.Count() > 1))
            diagnostics.Add(ServiceMessages.SameLogicalId(twins.Last().Entry.KeySpan, twins.Last().Key, twins.Key, twins.First().Key, twins.First().Entry.KeySpan));
        return machines;
    }

    private static StateMachine? Bind(MappingEntry entry, Provider provider, DiagnosticBag diagnostics)
    {
        var owner = $"state machine '{entry.Key}'";
        if (entry.Value is UnknownNode) return null;
        if (entry.Value is not MappingNode mapping)
        {
            diagnostics.Add(ServiceMessages.NotAStateMachine(entry.Value.Span, entry.Key, entry.Value.Kind));
            return null;
        }

        var fields = new Fields(mapping, owner, diagnostics);
        fields.RefuseUnknown(MachineKeys, ServiceMessages.UnknownKey);
        fields.RefuseEmpty(except: "definition");
        var definition = Described(ReadDefinition(entry, fields, diagnostics), fields, diagnostics);
        var own = Tags.Read(fields) ?? [];
        var machine = new StateMachine(entry.Key, definition)
        {
            Entry = entry,
            Region = provider.Region,
            Id = fields.Text("id"),
            Name = PhysicalName.Read(fields, diagnostics),
            Type = fields.OneOf("type", "STANDARD", "EXPRESS"),
            Role = ArnLike.Read(fields, "role", diagnostics),
            Statements = UserStatements.Read(fields, entry.Key, diagnostics),
            KmsKeyArns = KeyArns.Read(fields, entry.Key, diagnostics),
            DependsOn = fields.Texts("dependsOn"),
            Tags = fields.Flag("inheritGlobalTags", otherwise: true) ? Tags.Merge(provider.Tags, own) : own,
            Retain = fields.Flag("retain", otherwise: false),
            Logging = LoggingSettings.Read(fields, diagnostics),
            Tracing = TracingSettings.Read(fields),
            Encryption = EncryptionSettings.Read(fields, diagnostics),
            Alias = AliasSettings.Read(fields, diagnostics),
            UsesExactVersions = fields.Flag("useExactVersion", otherwise: false),
            ConfiguresTaskTimeouts = fields.Flag("configureTaskTimeouts", otherwise: false),
            Events = MachineEventBinder.Bind(fields, entry.Key, diagnostics),
        };
        machine = machine with
        {
            Alarms = AlarmBinder.Bind(fields, machine, diagnostics),
            Notifications = NotificationBinder.Bind(fields, machine, diagnostics),
        };
        if (!LogicalId.IsValid(machine.LogicalId)) diagnostics.Add(ServiceMessages.WrongLogicalId(IdSpan(machine, fields), entry.Key, machine.LogicalId));
        return machine;
    }

    // A definition is a mapping, or JSON or YAML as text; the plugin would deploy the text in quotes, which AWS refuses.
    private static Node ReadDefinition(MappingEntry machine, Fields fields, DiagnosticBag diagnostics)
    {
        var given = fields.Mapping["definition"];
        if (given is null or NullNode) diagnostics.Add(ServiceMessages.DefinitionMissing(fields.Mapping.Find("definition")?.KeySpan ?? machine.KeySpan, machine.Key));
        if (given is StringNode text)
        {
            var read = EmbeddedText.Read(text, Text.InputLimits.Default);
            diagnostics.AddRange(read.Diagnostics);
            given = read.Output;
            if (given is null) return new UnknownNode(text.Span);
        }

        if (given is MappingNode) return given;
        if (given is not (null or NullNode or UnknownNode)) diagnostics.Add(ServiceMessages.WrongKind(given.Span, "definition", fields.Owner, "a mapping", given.Kind).About(given));
        return new UnknownNode(fields.Mapping.Span);
    }

    // AWS knows no other description of a state machine than the Comment of its definition; one that is there stays.
    private static Node Described(Node definition, Fields fields, DiagnosticBag diagnostics)
    {
        if (fields.Text("description") is not { } text || definition is not MappingNode mapping) return definition;
        if (mapping.Find("Comment") is null)
            return new MappingNode([fields.Mapping.Find("description")! with { Key = "Comment", Value = new StringNode(text, fields.Mapping["description"]!.Span) }, .. mapping.Entries], mapping.Span, mapping.Origin);
        diagnostics.Add(MachineMessages.DescriptionHidden(fields.SpanOf("description"), fields.Owner));
        return definition;
    }

    private static Text.SourceSpan IdSpan(StateMachine machine, Fields fields) =>
        machine.Id is not null ? fields.Mapping["id"]!.Span : machine.Name is not null ? fields.Mapping["name"]!.Span : machine.Entry.KeySpan;
}
