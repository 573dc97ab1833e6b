using System;
using System.Collections.Generic;
using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Simulation.Mocks;

/// <summary>
/// Reads a file of mocks: a map from the names of states, or of resources, to outcomes;
/// or a MockConfigFile.json of AWS, of which one test case is taken.
/// </summary>
internal static class MockFileReader
{
    private const string ResourcePrefix = "resource:";

    /// <summary>The mocks; absent after an error.</summary>
    /// <param name="file">The JSON of the file.</param>
    /// <param name="targets">What the mocks may name.</param>
    /// <param name="machineName">The name of the machine in an AWS file; null where the file may have only one.</param>
    /// <param name="testCase">The test case in an AWS file; null where the machine may have only one.</param>
    /// <param name="lambda">Calls functions in AWS; null where the host cannot.</param>
    public static StageResult<TaskMocks> Read(Node file, MockTargets targets, string? machineName = null, string? testCase = null, ILambda? lambda = null)
    {
        var diagnostics = new DiagnosticBag();
        TaskMocks? mocks = null;
        if (file is not MappingNode mapping) diagnostics.Add(SimulationMessages.MockNotMapping(file.Span, file.Kind));
        else if (mapping["StateMachines"] is MappingNode machines) mocks = new AwsMockReader(mapping, machines, targets, diagnostics).Read(machineName, testCase);
        else mocks = ReadMap(mapping, targets, lambda, diagnostics);
        return diagnostics.HasErrors || mocks is null ? StageResult.Failed<TaskMocks>(diagnostics) : StageResult.Of(mocks, diagnostics);
    }

    /// <summary>Reports a mock for a state that is not there or calls nothing.</summary>
    public static void CheckState(MappingEntry entry, MockTargets targets, DiagnosticBag diagnostics)
    {
        if (targets.Problem(entry.Key, entry.KeySpan) is { } problem) diagnostics.Add(problem);
    }

    private static TaskMocks ReadMap(MappingNode mapping, MockTargets targets, ILambda? lambda, DiagnosticBag diagnostics)
    {
        var (byState, byResource) = (NewMap(), NewMap());
        foreach (var entry in mapping.Entries)
        {
            var resource = ResourceOf(entry.Key);
            if (resource is null) CheckState(entry, targets, diagnostics);
            if (new OutcomeReader(entry.Key, diagnostics, lambda).ReadSeries(entry.Value) is { } series)
                (resource is null ? byState : byResource)[resource ?? entry.Key] = series;
        }

        return new TaskMocks(byState, byResource);
    }

    // No state is named like an ARN, so such a key means the resource; others say so.
    private static string? ResourceOf(string key) =>
        key.StartsWith(ResourcePrefix, StringComparison.Ordinal) ? key.Substring(ResourcePrefix.Length)
        : key.StartsWith("arn:", StringComparison.Ordinal) ? key
        : null;

    private static Dictionary<string, OutcomeSeries> NewMap() => new(StringComparer.Ordinal);
}
