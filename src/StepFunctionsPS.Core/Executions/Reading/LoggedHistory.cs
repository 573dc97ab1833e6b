using System;
using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.States;

namespace StepFunctionsPS.Executions;

/// <summary>
/// The history of an execution of an Express machine, put together from the logs of the machine. Lines come late, in no order and
/// more than once, so that all there are by now are read before the first is given.
/// </summary>
internal sealed class LoggedHistory(ExecutionCloud cloud, HistoryCalls calls)
{
    // Clocks differ a little, and a query for the very moment would miss the first line.
    private static readonly TimeSpan Slack = TimeSpan.FromMinutes(1);

    private static readonly TimeSpan Window = TimeSpan.FromHours(24);

    /// <summary>Gives the events in order.</summary>
    /// <param name="arn">The execution.</param>
    /// <param name="started">When it was started; null where that is not known.</param>
    /// <param name="take">Is given each event.</param>
    public void Read(ExecutionArn arn, DateTimeOffset? started, Action<HistoryEvent> take)
    {
        var machine = calls.Ask($"look up the logs of {arn.StateMachineArn}", () => cloud.Executions.FindStateMachine(arn.StateMachineArn))
            ?? throw new ExecutionStop(HistoryMessages.NoSuchMachine(arn.StateMachineArn));
        if (machine.LogLevel is "OFF" or "" || machine.LogGroups.Count == 0) throw new ExecutionStop(HistoryMessages.LoggingOff(machine.Name));
        var from = started is { } moment ? moment - Slack : cloud.Clock.Now - Window;
        var events = new SortedDictionary<long, HistoryEvent>();
        foreach (var line in machine.LogGroups.SelectMany(group => Lines(machine, group, arn, from)))
        {
            if (LogLine.Read(line, arn.Text) is { } item && !events.ContainsKey(item.Id)) events.Add(item.Id, item);
        }

        Judge(machine, arn, from, events.Count);
        foreach (var item in events.Values) take(item);
    }

    private IEnumerable<string> Lines(DescribedMachine machine, string group, ExecutionArn arn, DateTimeOffset from)
    {
        for (var query = new LogQuery(group, arn.Text, from); ;)
        {
            var page = calls.Ask($"read the log group {group}", () => cloud.Logs.Read(query))
                ?? throw new ExecutionStop(HistoryMessages.NoLogGroup(machine.Name, group));
            foreach (var line in page.Lines) yield return line;
            if (page.NextToken is null || page.NextToken == query.Token) yield break;
            query = query with { Token = page.NextToken };
        }
    }

    private void Judge(DescribedMachine machine, ExecutionArn arn, DateTimeOffset from, int count)
    {
        if (machine.LogLevel != "ALL") calls.Findings.Add(HistoryMessages.NotAllLogged(machine.Name, machine.LogLevel));
        else if (count == 0) calls.Findings.Add(HistoryMessages.NothingLogged(arn.Text, machine.LogGroups, Moment.Write(from)));
        if (count > 0 && !machine.LogsData) calls.Findings.Add(HistoryMessages.NoDataLogged(machine.Name));
    }
}
