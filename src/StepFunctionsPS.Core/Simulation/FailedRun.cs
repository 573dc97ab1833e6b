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
        var events = EventFlattener.All(run.Events);
        var name = events.LastOrDefault()?.State ?? events.LastOrDefault(item => item.State is not null)?.State ?? run.Path.LastOrDefault();
        return definition.AllStates().FirstOrDefault(item => item.Name == name);
    }
}
