using System.Threading;
using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.Simulation;
using StepFunctionsPS.Syntax;
using StepFunctionsPS.Values;

namespace StepFunctionsPS.Executions;

/// <summary>Runs a state machine in this process.</summary>
/// <param name="Machine">The machine; its definition has no errors.</param>
/// <param name="Mocks">What answers its tasks.</param>
/// <param name="ExecutionName">The name of the execution; null for the standard one.</param>
/// <param name="Region">The region of its service; null when it came without one.</param>
internal sealed record LocalRun(StateMachine Machine, ITaskMocks Mocks, string? ExecutionName, string? Region)
{
    public StageResult<Execution> Start(Node input, CancellationToken cancellation)
    {
        var standard = new SimulationRequest();
        var request = standard with
        {
            Input = input,
            Mocks = Mocks,
            ExecutionName = ExecutionName ?? standard.ExecutionName,
            StateMachineName = Machine.Name ?? Machine.Key,
            Region = Region ?? standard.Region,
        };
        var result = Simulator.Run(Machine.Definition!, request, cancellation);
        return new StageResult<Execution>(result.Output is { } run ? ToExecution(run, request) : null, result.Diagnostics);
    }

    private Execution ToExecution(SimulationResult run, SimulationRequest request) => new()
    {
        Name = request.ExecutionName,
        StateMachine = Machine.Key,
        Status = run.Status.Write(),
        Input = ValueWriter.Write(request.Input),
        Output = ValueWriter.Write(run.Output),
        Error = run.Error,
        Cause = run.Cause,
        StartDate = request.StartTime,
        Duration = run.Duration,
        Path = run.Path,
        Events = ExecutionHistory.Read(run.Events),
    };
}
