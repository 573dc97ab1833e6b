using System.Linq;
using StepFunctionsPS.Simulation;
using StepFunctionsPS.Values;

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
            Input = ValueWriter.Write(request.Input),
            Output = ValueWriter.Write(result.Output),
            Error = result.Error,
            Cause = result.Cause,
            StartDate = request.StartTime,
            StopDate = request.StartTime + result.Duration,
            Duration = result.Duration,
            Path = result.Path,
            Events = EventFlattener.All(result.Events).Select(item => EventObject.Of(item, executionArn: null)).ToArray(),
        };
    }
}
