using System;
using System.Linq;
using StepFunctionsPS.Simulation;
using StepFunctionsPS.Text;

namespace StepFunctionsPS.Executions;

/// <summary>Makes the object that a user gets of a run in this process.</summary>
internal static class LocalExecution
{
    public static Execution Of(LocalRun run, SimulationResult result)
    {
        var request = run.Request;
        return Of(run.Machine, request, request.StartTime, result);
    }

    private static Execution Of(StateMachine machine, SimulationRequest request, DateTimeOffset started, SimulationResult result) => new()
    {
        Name = request.ExecutionName,
        StateMachine = machine.Key,
        Status = result.Status.Write(),
        Input = JsonValue.Of(request.Input),
        Output = JsonValue.Of(result.Output),
        Error = result.Error,
        Cause = result.Cause,
        StartDate = started,
        StopDate = started + result.Duration,
        Took = result.Duration,
        Path = result.Path,
        Run = new LocalTrace(machine, result.Trace),
        History = new(() => EventFlattener.All(result.Events).Select(item => new ExecutionEvent(item, executionArn: null)).ToArray()),
        Children = new ReadableList<Execution>(result.Children.Select(child => Of(child.Request.Machine!, child.Request, child.Started, child.Result!))),
    };
}
