using System;
using System.Threading;
using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.Simulation.Mocks;
using StepFunctionsPS.Simulation.Objects;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Simulation;

/// <summary>A run of a state machine in this process, which knows the machine's name and region from the machine.</summary>
/// <param name="Machine">The machine, as <see cref="RunTarget"/> gives it: it has a definition without errors.</param>
/// <param name="Input">What it is started with.</param>
/// <param name="Mocks">What answers its tasks.</param>
internal sealed record LocalRun(StateMachine Machine, Node Input, ITaskMocks Mocks)
{
    private static readonly SimulationRequest Standard = new();

    /// <summary>The name of the execution; null for the standard one.</summary>
    public string? ExecutionName { get; init; }

    /// <summary>Stands in for S3; null when nothing does.</summary>
    public IObjectStore? Objects { get; init; }

    /// <summary>Whether time really passes; else the clock jumps, and starts at a fixed moment.</summary>
    public bool IsRealTime { get; init; }

    /// <summary>Whether it may pass what AWS allows: 256 KiB of payload, 25,000 events, the time that an execution may take.</summary>
    public bool HasNoQuotas { get; init; }

    /// <summary>Feeds chance: another number gives other random numbers, UUIDs and pauses between tries.</summary>
    public int Seed { get; init; }

    /// <summary>When it is started in real time.</summary>
    public DateTimeOffset Now { get; init; } = DateTimeOffset.UtcNow;

    public SimulationRequest Request => Standard with
    {
        Input = Input,
        Mocks = Mocks,
        Objects = Objects,
        ExecutionName = ExecutionName ?? Standard.ExecutionName,
        IsRealTime = IsRealTime,
        Seed = Seed,
        Quotas = (HasNoQuotas ? SimulationQuotas.Off : SimulationQuotas.OfAws).For(Machine.Type),
        StartTime = IsRealTime ? Now : Standard.StartTime,
        Machine = Machine,
        StateMachineName = Machine.NameOrKey,
        Region = Machine.Region ?? Standard.Region,
    };

    /// <inheritdoc cref="Simulator.Run"/>
    public StageResult<SimulationResult> Start(CancellationToken cancellation = default)
    {
        var mocks = new WatchedMocks(Mocks);
        var run = Simulator.Run(Machine.Definition!, Request with { Mocks = mocks }, cancellation);
        return mocks.Diagnostics.Count == 0 ? run : new StageResult<SimulationResult>(run.Output, [.. mocks.Diagnostics, .. run.Diagnostics]);
    }
}
