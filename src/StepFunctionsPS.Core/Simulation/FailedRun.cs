using System.Linq;
using StepFunctionsPS.Executions;
using StepFunctionsPS.States;

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
        var events = EventFlattener.All(run.Events);
        var name = events.LastOrDefault()?.State ?? events.LastOrDefault(item => item.State is not null)?.State ?? run.Path.LastOrDefault();
        return definition.AllStates().FirstOrDefault(item => item.Name == name);
    }

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
        var (error, cause) = (NullIfEmpty(run.Error), NullIfEmpty(Causes.Readable(run.Cause)));
        var reason = error is not null && cause is not null ? $"{error}: {cause}" : error ?? cause;
        return reason is null ? "." : $": {reason.TrimEnd('.')}.";
    }

    private static string? NullIfEmpty(string? text) => string.IsNullOrEmpty(text) ? null : text;
}
