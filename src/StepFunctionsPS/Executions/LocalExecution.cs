using System.Linq;
using StepFunctionsPS.Simulation;

namespace StepFunctionsPS.Executions;

/// <summary>Makes the object that a user gets of a run in this process.</summary>
internal static class LocalExecution
{
    public static Execution Of(LocalRun run, SimulationResult result)
    {
        var request = run.Request;
        return new Execution
        {
            Name = request.ExecutionName,
            StateMachine = run.Machine.Key,
            Status = result.Status.Write(),
            Input = JsonValue.Of(request.Input),
            Output = JsonValue.Of(result.Output),
            Error = result.Error,
            Cause = result.Cause,
            StartDate = request.StartTime,
            StopDate = request.StartTime + result.Duration,
            Took = result.Duration,
            Path = result.Path,
            Run = new LocalTrace(run.Machine, result.Trace),
            History = new(() => EventFlattener.All(result.Events).Select(item => new ExecutionEvent(item, executionArn: null)).ToArray()),
        };
    }
}
