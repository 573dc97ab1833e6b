using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.Syntax;
using StepFunctionsPS.Text;

namespace StepFunctionsPS.Simulation.Mocks;

/// <summary>Reads one test case of AWS's MockConfigFile.json: StateMachines, TestCases and MockedResponses.</summary>
internal sealed class AwsMockReader(MappingNode file, MappingNode machines, MockTargets targets, DiagnosticBag diagnostics)
{
    // More calls than a run makes; a range such as "0-999999999" must not fill the memory.
    private const int MostCalls = 100_000;

    public TaskMocks? Read(string? machineName, string? testCase)
    {
        // Without a name, a single machine is taken.
        var machine = Pick(machines, "state machine", machineName, machines.Span);
        if (machine is null || Mapping(machine, "TestCases") is not { } cases) return null;
        if (testCase is null && cases.Entries.Count != 1)
        {
            diagnostics.Add(SimulationMessages.TestCaseNeeded(cases.Span));
            return null;
        }

        if (Pick(cases, "test case", testCase, cases.Span)?.Value is not MappingNode picked) return null;
        var responses = file["MockedResponses"] as MappingNode ?? MappingNode.Empty;
        var byState = new Dictionary<string, OutcomeSeries>(StringComparer.Ordinal);
        foreach (var entry in picked.Entries)
        {
            MockFileReader.CheckState(entry, targets, diagnostics);
            if (ReadState(entry, responses) is { } series) byState[entry.Key] = series;
        }

        return new TaskMocks(byState);
    }

    private MappingEntry? Pick(MappingNode from, string kind, string? name, SourceSpan span)
    {
        var found = name is null ? (from.Entries.Count == 1 ? from.Entries[0] : null) : from.Find(name);
        if (found is null) diagnostics.Add(SimulationMessages.MockEntryMissing(span, kind, name ?? "", from.Entries.Select(entry => entry.Key)));
        return found;
    }

    private MappingNode? Mapping(MappingEntry entry, string key)
    {
        if ((entry.Value as MappingNode)?[key] is MappingNode mapping) return mapping;
        diagnostics.Add(SimulationMessages.MockEntryMissing(entry.Value.Span, key, entry.Key, []));
        return null;
    }

    private OutcomeSeries? ReadState(MappingEntry entry, MappingNode responses)
    {
        if (entry.Value is not StringNode name)
        {
            diagnostics.Add(SimulationMessages.WrongOutcome(entry.Value.Span, entry.Key, $"should name a mocked response, but it is {entry.Value.Kind}"));
            return null;
        }

        if (responses[name.Value] is MappingNode calls) return ReadCalls(entry.Key, calls);
        diagnostics.Add(SimulationMessages.MockEntryMissing(name.Span, "mocked response", name.Value, responses.Entries.Select(response => response.Key)));
        return null;
    }

    private OutcomeSeries? ReadCalls(string state, MappingNode calls)
    {
        var reader = new OutcomeReader(state, diagnostics);
        var byCall = new SortedDictionary<int, Func<TaskCall, TaskOutcome>>();
        foreach (var entry in calls.Entries)
        {
            if (!TryRange(entry.Key, out var first, out var last))
            {
                diagnostics.Add(SimulationMessages.WrongResponseKey(entry.KeySpan, entry.Key));
                continue;
            }

            if (reader.Read(entry.Value) is not { } outcome) continue;
            for (var call = first; call <= last; call++) byCall[call] = outcome;
        }

        if (calls.Entries.Count == 0) diagnostics.Add(SimulationMessages.NoOutcomes(calls.Span, state));
        return byCall.Count == 0 ? null : new OutcomeSeries(byCall.Values.ToArray());
    }

    private static bool TryRange(string key, out int first, out int last)
    {
        var parts = key.Split('-');
        last = 0;
        return int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out first)
            && (parts.Length == 1 ? (last = first) >= 0 : parts.Length == 2 && int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out last))
            && first <= last && last < MostCalls;
    }
}
