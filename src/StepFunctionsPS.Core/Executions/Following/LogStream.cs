using System;
using System.Collections.Generic;
using System.Linq;

namespace StepFunctionsPS.Executions;

/// <summary>The events of an Express execution that its machine has logged by now. Lines come late and in no order, so that all are read each time.</summary>
/// <param name="events">Reads them.</param>
/// <param name="executionArn">The execution.</param>
/// <param name="started">When it was started, as far as known.</param>
internal sealed class LogStream(ExecutionEvents events, string executionArn, DateTimeOffset? started) : IEventSource
{
    private const int FailuresInARow = 5;

    private readonly HashSet<long> seen = [];

    private int failures;

    /// <summary>What there is to say of the logs, by the last look.</summary>
    public IReadOnlyList<Diagnostic> Findings { get; private set; } = [];

    /// <inheritdoc/>
    public void Read(Action<FlatEvent> take)
    {
        var outcome = events.Read(executionArn, started, item =>
        {
            if (seen.Add(item.Event.Id)) take(item);
        });
        Findings = outcome.Diagnostics.Where(item => item.Severity != DiagnosticSeverity.Error).ToArray();
        failures = outcome.HasErrors ? failures + 1 : 0;
        // Logs that cannot be read at first cannot be read later either; once they could, it may be for a moment only.
        if (failures > 0 && (seen.Count == 0 || failures >= FailuresInARow)) throw new ExecutionStop([.. outcome.Diagnostics]);
    }
}
