using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using StepFunctionsPS.Simulation;
using StepFunctionsPS.States;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Tests.Simulation;

/// <summary>Runs one recorded execution with the outcomes of its services, and says where the run differs.</summary>
internal sealed class RecordedCase(string folder)
{
    // Names that the recorder put in place of those of the account.
    private static readonly SimulationRequest Names = new()
    {
        ExecutionName = "<ExecArnPart_0idx>",
        StateMachineName = "<ArnPart_0idx>",
        Region = "<region>",
        AccountId = "111111111111",
        RoleArn = "snf_role_arn",
    };

    public string Name => Path.GetRelativePath(Path.Combine(RecordedExecutions.Folder, "aws-recorded", "executions"), folder);

    /// <summary>Whether the events are the same but for their order and ids.</summary>
    public bool IsEqualAsSet { get; private set; }

    /// <summary>Null when all is equal; else the first difference.</summary>
    public string? Run(out bool isRefused)
    {
        isRefused = false;
        var bound = DefinitionBinder.Bind(WithActivityArn(Read("definition.json")!));
        var expected = (MappingNode)Read("expected.json")!;
        var errors = bound.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ToArray();
        if (errors.Length > 0) return "bind: " + errors[0];
        var result = Simulator.Run(bound.Output!, Names with
        {
            Input = ReadInput(expected),
            Mocks = ReadMocks(),
            Objects = ReadObjects(),
            // Whoever recorded it stopped it at once.
            StopAfter = expected["status"] is StringNode { Value: "ABORTED" } ? TimeSpan.FromSeconds(1) : null,
        });
        isRefused = result.Output is null;
        if (result.Diagnostics.Count > 0) return "run: " + result.Diagnostics[0];
        return Compare(expected, result.Output!);
    }

    /// <summary>The definition with what running it gives; null when it is refused.</summary>
    public (Definition Definition, SimulationResult Result)? Replay()
    {
        if (DefinitionBinder.Bind(WithActivityArn(Read("definition.json")!)) is not { Output: { } definition } bound || bound.Diagnostics.Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)) return null;
        var result = Simulator.Run(definition, Names with { Input = ReadInput((MappingNode)Read("expected.json")!), Mocks = ReadMocks() }).Output;
        return result is null ? null : (definition, result);
    }

    private string? Compare(MappingNode expected, SimulationResult result)
    {
        var actual = result.ToNode();
        foreach (var key in (string[])["status", "error", "cause", "output"])
        {
            var wanted = expected[key];
            if (wanted is null && key == "cause") continue;
            if (!RecordedValues.Same(wanted ?? NullNode.Instance, actual[key]!)) return $"{key}: expected {wanted}, got {actual[key]}";
        }

        return CompareEvents(((SequenceNode)expected["events"]!).Items.Cast<MappingNode>().ToList(), result.Events.Select(item => item.ToNode()).ToList());
    }

    private string? CompareEvents(List<MappingNode> expected, List<MappingNode> actual)
    {
        // Where branches ran side by side, the recorder sorted the events and dropped their ids.
        if (expected.Any(item => item["id"] is not NumberNode))
        {
            IsEqualAsSet = true;
            return CompareAsSets(expected, actual);
        }

        for (var i = 0; i < Math.Max(expected.Count, actual.Count); i++)
        {
            if (i == expected.Count) return $"event {i + 1}: one too many, {actual[i]}";
            if (i == actual.Count) return $"event {i + 1}: missing {expected[i]}";
            if (RecordedValues.SameEvent(expected[i], actual[i], withIds: true)) continue;
            // The order inside iterations, and what a distributed Map's end follows from, differ between recordings of AWS itself.
            var isConcurrent = expected.Any(item => item["mapStateStartedEventDetails"] is not null);
            IsEqualAsSet = isConcurrent && CompareAsSets(expected, actual) is null;
            return IsEqualAsSet ? null : $"event {i + 1}: expected {expected[i]}, got {actual[i]}";
        }

        return null;
    }

    private static string? CompareAsSets(List<MappingNode> expected, List<MappingNode> actual)
    {
        var left = actual.Where(item => item["type"] is not StringNode { Value: "ParallelStateSucceeded" or "ParallelStateFailed" }).ToList();
        foreach (var item in expected)
        {
            var match = left.FindIndex(candidate => RecordedValues.SameEvent(item, candidate, withIds: false));
            if (match < 0) return $"set: missing {item}";
            left.RemoveAt(match);
        }

        return left.Count == 0 ? null : $"set: too many {left[0]}";
    }

    private Node? Read(string name)
    {
        var file = Path.Combine(folder, name);
        return File.Exists(file) ? RecordedExecutions.Read(file) : null;
    }

    // Where names of accounts were masked, only the history has the input as it was; where times were, only the file has.
    private Node ReadInput(MappingNode expected)
    {
        var file = Read("input.json") ?? MappingNode.Empty;
        var started = (MappingNode)((SequenceNode)expected["events"]!).Items[0];
        var recorded = RecordedValues.Decode(((MappingNode)started["executionStartedEventDetails"]!)["input"]!);
        return recorded.ToString().Contains("account_id>") ? recorded : file;
    }

    private FunctionMocks ReadMocks()
    {
        var recorded = Read("outcomes.json") as MappingNode ?? MappingNode.Empty;
        var series = recorded.Entries.ToDictionary(
            entry => entry.Key, entry => ((SequenceNode)entry.Value).Items.Cast<MappingNode>().Select(Outcome).ToArray());
        var unnamed = 0;
        return new FunctionMocks(call =>
        {
            // '?' holds outcomes whose state the recorder could not name.
            if (series.TryGetValue(call.StateName, out var outcomes)) return outcomes[Math.Min(call.Call, outcomes.Length - 1)];
            // No history has the calls of child executions; that the run is recorded whole says that they succeeded.
            if (series.Count == 0) return TaskOutcome.Return(MappingNode.Empty);
            return series.TryGetValue("?", out outcomes) ? outcomes[Math.Min(unnamed++, outcomes.Length - 1)] : null;
        });
    }

    private MemoryStore ReadObjects()
    {
        var store = new MemoryStore();
        foreach (var item in (Read("s3.json") as SequenceNode)?.Items.OfType<MappingNode>() ?? [])
            store.Write(Text(item["Bucket"])!, Text(item["Key"])!, Encoding.UTF8.GetBytes(Text(item["Body"])!));
        return store;
    }

    private static TaskOutcome Outcome(MappingNode recorded) => recorded["output"] is { } output
        ? TaskOutcome.Return(RecordedValues.Decode(output))
        : TaskOutcome.Throw(Text(recorded["error"]), Text(recorded["cause"]));

    private static string? Text(Node? node) => node is null ? null : (node as StringNode)?.Value ?? node.ToString();

    // The recorder put a word in place of the ARN of the activity, which tells what the resource is.
    private static Node WithActivityArn(Node definition) => RecordedExecutions.Parse(
        definition.ToString().Replace("\"activity_arn\"", "\"arn:aws:states:us-east-1:111111111111:activity:activity_arn\""));
}
