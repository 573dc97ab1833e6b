using System;
using System.Linq;
using StepFunctionsPS.Executions;
using StepFunctionsPS.States;

namespace StepFunctionsPS.Simulation;

/// <summary>Tells of a run that did not succeed: where it ended, and why.</summary>
internal static class FailedRun
{
    /// <summary>One sentence for people, with the place of the state that raised the error.</summary>
    public static string Describe(StateMachine machine, SimulationResult run)
    {
        var state = StateOf(machine.Definition!, run);
        return FailureText.Of(machine.Key, run.Status.Write(), state?.Name, state?.NameSpan ?? default, run.Error, run.Cause);
    }

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
}
