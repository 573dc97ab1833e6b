using System;
using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Services.StateMachines;

/// <summary>What <c>loggingConfig:</c> of a state machine says.</summary>
/// <param name="Level"><c>ALL</c>, <c>ERROR</c>, <c>FATAL</c> or <c>OFF</c>.</param>
/// <param name="IncludesExecutionData">Whether inputs and outputs are logged too.</param>
/// <param name="Destinations">ARNs of log groups.</param>
/// <param name="LogGroup">The log group that is made for the machine; null for none.</param>
internal sealed record LoggingSettings(string Level, bool IncludesExecutionData, IReadOnlyList<Node> Destinations, LogGroupSettings? LogGroup)
{
    private static readonly string[] Keys = ["level", "includeExecutionData", "destinations", "logGroup"];

    public static LoggingSettings? Read(Fields machine, DiagnosticBag diagnostics)
    {
        if (machine.Mapped("loggingConfig") is null) return null;
        var fields = machine.Inner("loggingConfig");
        fields.RefuseUnknown(Keys, ServiceMessages.UnknownKey);
        fields.RefuseEmpty();
        var destinations = (fields.Listed("destinations")?.Items ?? [])
            .Select(item => ArnLike.Read(item, "destinations", fields.Owner, diagnostics))
            .OfType<Node>()
            .Select(WithAllStreams)
            .ToArray();
        var logGroup = LogGroupSettings.Read(fields, diagnostics);
        // Whoever asks for a log group wants to see something in it; the plugin's default is silence.
        var level = fields.OneOf("level", "ALL", "ERROR", "FATAL", "OFF") ?? (logGroup is null ? "OFF" : "ALL");
        var places = destinations.Length + (logGroup is null ? 0 : 1);
        if (places == 0 && level != "OFF" && fields.Any("destinations") is not SequenceNode { Items.Count: > 0 }) diagnostics.Add(MachineMessages.NowhereToLog(fields.SpanOf("level"), fields.Owner, level));
        if (places > 1) diagnostics.Add(MachineMessages.ManyLogDestinations(fields.SpanOf("destinations"), fields.Owner));
        return new LoggingSettings(level, fields.Flag("includeExecutionData", otherwise: false), destinations, logGroup);
    }

    // AWS refuses the ARN of a log group that does not go on to its streams.
    private static Node WithAllStreams(Node destination) =>
        destination is StringNode text && !text.Value.EndsWith(":*", StringComparison.Ordinal) ? new StringNode(text.Value + ":*", text.Span, text.Origin) : destination;
}
