using System;
using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Executions;
using StepFunctionsPS.Simulation.Coverage;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Simulation;

/// <summary>What a run came to.</summary>
/// <param name="Status">How it ended.</param>
/// <param name="Output">The output; null unless it succeeded.</param>
/// <param name="Error">The error name, when it has one.</param>
/// <param name="Cause">The cause, when it has one.</param>
/// <param name="Path">The states in the order in which they were entered.</param>
/// <param name="Events">The history; empty when it was not kept.</param>
/// <param name="Trace">What of the definition was passed.</param>
/// <param name="Duration">Time passed on the virtual clock.</param>
/// <param name="Transitions">How many states were entered.</param>
internal sealed record SimulationResult(
    ExecutionStatus Status,
    Node? Output,
    string? Error,
    string? Cause,
    IReadOnlyList<string> Path,
    IReadOnlyList<HistoryEvent> Events,
    RunTrace Trace,
    TimeSpan Duration,
    long Transitions)
{
    /// <summary>The executions that it started, in the order of their starts.</summary>
    public IReadOnlyList<Execution> Children { get; init; } = [];

    /// <summary>The object that <c>sfn run --history</c> prints.</summary>
    public MappingNode ToNode() => Fields().Build();

    private MappingBuilder Fields() => new MappingBuilder()
        .Set("status", Status.Write())
        .Set("output", Output ?? NullNode.Instance)
        .Set("error", TextOrNull(Error))
        .Set("cause", TextOrNull(Cause))
        .Set("path", new SequenceNode(Path.Select(name => (Node)new StringNode(name)).ToArray()))
        .Set("events", new SequenceNode(Events.Select(item => (Node)item.ToNode()).ToArray()))
        .SetIfAny("children", Children.Count == 0 ? null : new SequenceNode(Children.Select(Describe).ToArray()));

    private static Node Describe(Execution child)
    {
        var about = new MappingBuilder().Set("executionArn", child.Arn).Set("stateMachine", child.MachineKey);
        foreach (var entry in child.Result!.ToNode().Entries) about.Set(entry);
        return about.Build();
    }

    private static Node TextOrNull(string? text) => text is null ? NullNode.Instance : new StringNode(text);
}
