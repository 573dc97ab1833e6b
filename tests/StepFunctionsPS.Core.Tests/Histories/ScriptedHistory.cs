using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using StepFunctionsPS.Executions;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Tests.Histories;

/// <summary>
/// Histories as a few lines of text, <c>id&lt;previous type detail=value</c>; the event n happens n seconds after the start.
/// What is made of them is text again, a line for each event.
/// </summary>
internal static class ScriptedHistory
{
    public static IReadOnlyList<HistoryEvent> Read(string script) =>
        script.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(ReadLine).ToArray();

    /// <summary>What is said of each event: state, iteration, attempt, since when, how long.</summary>
    public static string Flatten(string script) => string.Concat(EventFlattener.All(Read(script)).Select(Write));

    /// <summary>The line of a log that tells of an event.</summary>
    public static string ToLogLine(HistoryEvent item, string executionArn) => new MappingBuilder()
        .Set("id", Number(item.Id)).Set("type", item.Type).Set("details", item.Details ?? MappingNode.Empty).Set("previous_event_id", Number(item.PreviousEventId))
        .Set("event_timestamp", Number(item.Timestamp.ToUnixTimeMilliseconds())).Set("execution_arn", executionArn).Set("redrive_count", "0").Build().ToString();

    private static string Number(long value) => value.ToString(CultureInfo.InvariantCulture);

    private static HistoryEvent ReadLine(string line)
    {
        var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var ids = words[0].Split('<').Select(id => long.Parse(id, CultureInfo.InvariantCulture)).ToArray();
        var details = new MappingBuilder();
        foreach (var pair in words.Skip(2).Select(word => word.Split('=', 2))) details.Set(pair[0], pair[0] == "index" ? new NumberNode(pair[1]) : new StringNode(pair[1]));
        return new HistoryEvent(ids[0], ids[1], words[1], RecordedHistory.Start.AddSeconds(ids[0] - 1), details.Count == 0 ? null : details.Build());
    }

    public static string Write(FlatEvent item) => string.Create(CultureInfo.InvariantCulture,
        $"{item.Event.Id,3}  {item.Event.Type,-28} {new string('>', item.Depth) + (item.State ?? "-"),-10} {item.Iteration ?? "",-18} {(item.Attempt is { } attempt ? "#" + attempt : ""),-3} since {(item.Started - RecordedHistory.Start).TotalSeconds + 1,2}{(item.Duration is { } time ? $" took {time.TotalSeconds}" : "")}{(item.Error is { } error ? $" {error}: {item.Cause}" : "")}").TrimEnd() + "\n";
}
