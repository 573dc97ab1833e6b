using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using StepFunctionsPS.Executions;
using StepFunctionsPS.Syntax;
using StepFunctionsPS.Tests.Simulation;
using Xunit;
using Xunit.Abstractions;

namespace StepFunctionsPS.Tests.Histories;

/// <summary>Histories recorded on AWS, made flat: what is said of each event is held against a second, slow way to find it.</summary>
public sealed class RecordedHistoryTests(ITestOutputHelper output)
{
    [SharedDataFact("asl")]
    public void EveryEventHasItsStateAttemptIterationAndDuration()
    {
        var faults = new List<string>();
        var (histories, events, masked, attempts, iterations, failures) = (0, 0, 0, 0, 0, 0);
        foreach (var folder in RecordedExecutions.Cases())
        {
            var recorded = (MappingNode)RecordedExecutions.Read(Path.Combine(folder, "expected.json"));
            var history = RecordedHistory.Read(recorded);
            var flat = EventFlattener.All(history);
            histories++;
            events += flat.Count;
            if (RecordedHistory.IsMasked(recorded))
            {
                // The recorder dropped the ids of concurrent events: only what an event says itself can be known.
                masked++;
                faults.AddRange(SlowHistory.FaultsOfUnknown(flat).Select(fault => $"{folder}: {fault}"));
                continue;
            }

            faults.AddRange(new SlowHistory(history, Definition(folder)).Faults(flat).Select(fault => $"{folder}: {fault}"));
            attempts += flat.Count(item => item.Attempt > 1);
            iterations += flat.Count(item => item.Iteration is not null);
            failures += flat.Count(item => item is { Event.Type: "ExecutionFailed", State: not null });
        }

        output.WriteLine($"{histories} histories, {events} events, {iterations} in iterations, {attempts} in second and later attempts, {failures} failures with their state; {masked} histories without ids");
        Assert.True(faults.Count == 0, string.Join("\n", faults.Take(30)));
    }

    private static Node Definition(string folder) => RecordedExecutions.Read(Path.Combine(folder, "definition.json"));
}
