using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using StepFunctionsPS.Executions;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Tests.Executions;

/// <summary>
/// An execution in memory. What happens in it is a script, an event in each line: <c>seconds[&lt;previous] type detail=value</c>, with _ for spaces;
/// events have the ids 1, 2, 3 and follow from the one before where nothing else is said.
/// </summary>
internal sealed class FakeRun(string arn, string machineArn, string name, string input, DateTimeOffset started)
{
    private readonly List<HistoryEvent> history = [];

    public string Arn { get; } = arn;

    public DateTimeOffset Started { get; } = started;

    public string Input { get; } = input;

    public string? RedriveRefusal { get; set; }

    public bool IsOfMap { get; set; }

    public IReadOnlyList<HistoryEvent> History => history;

    public void Play(string script, DateTimeOffset from)
    {
        foreach (var line in script.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            var times = words[0].Split('<');
            var details = new MappingBuilder();
            foreach (var pair in words.Skip(2).Select(word => word.Split('=', 2)))
                details.Set(pair[0], pair[0] is "index" or "length" or "redriveCount" ? new NumberNode(pair[1]) : new StringNode(pair[1].Replace('_', ' ')));
            history.Add(new HistoryEvent(history.Count + 1, times.Length > 1 ? long.Parse(times[1], CultureInfo.InvariantCulture) : history.Count, words[1], from.AddSeconds(double.Parse(times[0], CultureInfo.InvariantCulture)), details.Count == 0 ? null : details.Build()));
        }
    }

    /// <summary>The events that there are at a moment.</summary>
    public IReadOnlyList<HistoryEvent> At(DateTimeOffset moment) => history.Where(item => item.Timestamp <= moment).ToArray();

    /// <summary>The execution as it is at a moment; null before it was started.</summary>
    public DescribedExecution? StateAt(DateTimeOffset moment)
    {
        if (moment < Started) return null;
        var events = At(moment);
        var last = events.LastOrDefault(item => item.Type is "ExecutionRedriven" || ExecutionStatuses.After(item.Type) is not null);
        var status = last is null ? "RUNNING" : ExecutionStatuses.After(last.Type) ?? "RUNNING";
        var hasFailed = status is not ("RUNNING" or "SUCCEEDED");
        return new DescribedExecution(Arn, machineArn, name, status)
        {
            StartDate = Started,
            StopDate = status == "RUNNING" ? null : last!.Timestamp,
            Input = Input,
            Output = status == "SUCCEEDED" ? Text(last!, "output") : null,
            Error = hasFailed ? Text(last!, "error") : null,
            Cause = hasFailed ? Text(last!, "cause") : null,
            RedriveCount = events.Count(item => item.Type == "ExecutionRedriven"),
            RedriveStatus = IsOfMap ? "REDRIVABLE_BY_MAP_RUN" : hasFailed && RedriveRefusal is null ? "REDRIVABLE" : "NOT_REDRIVABLE",
            RedriveStatusReason = RedriveRefusal,
            MapRunArn = IsOfMap ? "arn:aws:states:us-east-1:123456789012:mapRun:order/Ship:1" : null,
        };
    }

    public static string? Text(HistoryEvent item, string key) => (item.Details?[key] as StringNode)?.Value;
}
