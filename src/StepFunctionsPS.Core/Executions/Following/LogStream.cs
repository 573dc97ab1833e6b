using System;
using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Diagnostics;

namespace StepFunctionsPS.Executions;

/// <summary>The events of an Express execution that its machine has logged by now. Lines come late and in no order, so that all are read each time.</summary>
/// <param name="events">Reads them.</param>
/// <param name="arn">The execution.</param>
/// <param name="started">When it was started, as far as known.</param>
internal sealed class LogStream(ExecutionEvents events, ExecutionArn arn, DateTimeOffset? started) : IEventSource
{
    private const int FailuresInARow = 5;

    private readonly HashSet<long> seen = [];

    private long last;

    private int failures;

    /// <summary>What there is to say of the logs, by the last look.</summary>
    public IReadOnlyList<Diagnostic> Findings { get; private set; } = [];

    /// <summary>Whether the machine logs all events.</summary>
    public bool LogsAll => Findings.All(item => item.Code != HistoryMessages.NotAllLoggedCode);

    /// <summary>Whether what is missing is waited for no longer.</summary>
    public bool IsOver { get; set; }

    /// <inheritdoc/>
    public void Read(Action<FlatEvent> take)
    {
        var read = new List<FlatEvent>();
        var outcome = events.Read(arn, started, read.Add);
        Findings = outcome.Diagnostics.Where(item => item.Severity != DiagnosticSeverity.Error).ToArray();
        failures = outcome.HasErrors ? failures + 1 : 0;
        // Logs that cannot be read at first cannot be read later either; once they could, it may be for a moment only.
        if (failures > 0 && (seen.Count == 0 || failures >= FailuresInARow)) throw new ExecutionStop([.. outcome.Diagnostics]);
        // An event tells its state only when those before it are there.
        var hasGaps = IsOver || !LogsAll;
        foreach (var item in read.Where(item => !seen.Contains(item.Event.Id)))
        {
            if (!hasGaps && item.Event.Id != last + 1) return;
            last = item.Event.Id;
            seen.Add(last);
            take(item);
        }
    }
}
