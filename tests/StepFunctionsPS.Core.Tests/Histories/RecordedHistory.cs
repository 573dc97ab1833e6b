using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using StepFunctionsPS.Executions;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Tests.Histories;

/// <summary>Reads recorded histories. Their times were masked, so that each event is given a second of its own.</summary>
internal static class RecordedHistory
{
    public static readonly DateTimeOffset Start = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static IReadOnlyList<HistoryEvent> Read(MappingNode recorded) =>
        Events(recorded).Select((item, index) => Read(item, Start.AddSeconds(index))).ToArray();

    /// <summary>Whether the recorder replaced the ids of some events.</summary>
    public static bool IsMasked(MappingNode recorded) => Events(recorded).Any(item => item["id"] is not NumberNode);

    private static IEnumerable<MappingNode> Events(MappingNode recorded) => ((SequenceNode)recorded["events"]!).Items.Cast<MappingNode>();

    private static HistoryEvent Read(MappingNode item, DateTimeOffset moment)
    {
        var details = item.Entries.FirstOrDefault(entry => entry.Key.EndsWith("EventDetails", StringComparison.Ordinal))?.Value as MappingNode;
        // An id that was replaced leads nowhere.
        var id = Number(item["id"]) ?? -1;
        return new HistoryEvent(id, id < 0 ? -2 : Number(item["previousEventId"]) ?? -2, ((StringNode)item["type"]!).Value, moment, details);
    }

    private static long? Number(Node? node) => node is NumberNode number ? long.Parse(number.Text, CultureInfo.InvariantCulture) : null;
}
