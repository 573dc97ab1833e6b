using System;
using System.Linq;
using StepFunctionsPS.States;
using StepFunctionsPS.Syntax;
using StepFunctionsPS.Text;

namespace StepFunctionsPS.Simulation;

/// <summary>Tells of a run that did not succeed: where it ended, and why.</summary>
internal static class FailedRun
{
    /// <summary>One sentence for people, with the place of the state that raised the error.</summary>
    public static string Describe(StateMachine machine, SimulationResult run) =>
        $"State machine '{machine.Key}' {Verb(run.Status)}{Place(StateOf(machine.Definition!, run))}{Reason(run)}";

    /// <summary>The state that raised the error, in a branch or an iteration too; null when none was entered.</summary>
    public static State? StateOf(Definition definition, SimulationResult run)
    {
        var states = EventStates.Of(run.Events);
        // The last event follows from that of the error, while others may have been recorded since, of branches that were stopped.
        var cause = run.Events.FirstOrDefault(item => item.Id == run.Events[run.Events.Count - 1].PreviousEventId);
        if (cause is null || !states.TryGetValue(cause.Id, out var name))
        {
            cause = run.Events.LastOrDefault(item => states.ContainsKey(item.Id));
            name = cause is null ? run.Path.LastOrDefault() : states[cause.Id];
        }

        var state = definition.AllStates().FirstOrDefault(item => item.Name == name);
        // The last state of a branch has been left, so it is the state around it that failed, with the results.
        var isLeft = cause?.Type.EndsWith("StateExited", StringComparison.Ordinal) == true;
        return isLeft && state is not null && Around(definition, state) is { } outer ? outer : state;
    }

    private static State? Around(Definition definition, State inside) =>
        definition.AllStates().FirstOrDefault(state => state.Inner.Any(inner => inner.States.Contains(inside)));

    private static string Verb(ExecutionStatus status) => status switch
    {
        ExecutionStatus.TimedOut => "timed out",
        ExecutionStatus.Aborted => "was stopped",
        _ => "failed",
    };

    private static string Place(State? state) =>
        state is null ? "" : state.NameSpan.Source is null ? $" in state '{state.Name}'" : $" in state '{state.Name}' at {state.NameSpan}";

    private static string Reason(SimulationResult run)
    {
        var (error, cause) = (NullIfEmpty(run.Error), NullIfEmpty(Readable(run.Cause)));
        var reason = error is not null && cause is not null ? $"{error}: {cause}" : error ?? cause;
        return reason is null ? "." : $": {reason.TrimEnd('.')}.";
    }

    private static string? NullIfEmpty(string? text) => string.IsNullOrEmpty(text) ? null : text;

    // Lambda gives the cause as a JSON object around the message.
    private static string? Readable(string? cause)
    {
        if (cause is null || !cause.StartsWith("{", StringComparison.Ordinal)) return cause;
        var parsed = JsonReader.Read(new SourceText("", cause), InputLimits.Default).Output as MappingNode;
        return (parsed?["errorMessage"] as StringNode)?.Value ?? cause;
    }
}
