using System;
using StepFunctionsPS.Simulation.Objects;
using StepFunctionsPS.Simulation.References;
using StepFunctionsPS.Simulation.StateTests;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Simulation;

/// <summary>What a run is started with. The defaults are fixed, so that two runs give the same history.</summary>
internal sealed record SimulationRequest
{
    public Node Input { get; init; } = MappingNode.Empty;

    public ITaskMocks Mocks { get; init; } = Simulation.Mocks.NoMocks.Instance;

    /// <summary>Stands in for S3; null when nothing does.</summary>
    public IObjectStore? Objects { get; init; }

    public string ExecutionName { get; init; } = "local";

    /// <summary>The machine that is run, which leads to what is known of its service; null for a definition alone.</summary>
    public StateMachine? Machine { get; init; }

    public string StateMachineName { get; init; } = "StateMachine";

    public DateTimeOffset StartTime { get; init; } = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public string Region { get; init; } = "us-east-1";

    public string AccountId { get; init; } = LocalAccount.DefaultId;

    public string RoleArn { get; init; } = "arn:aws:iam::123456789012:role/StateMachineRole";

    /// <summary>Feeds States.MathRandom, States.UUID and the jitter of retries.</summary>
    public int Seed { get; init; }

    /// <summary>When the run is stopped from outside; null for never.</summary>
    public TimeSpan? StopAfter { get; init; }

    /// <summary>Looks on at a run of one state; null for runs of machines.</summary>
    public Inspection? Inspection { get; init; }

    /// <summary>Whether events are kept; a run without them is several times faster.</summary>
    public bool KeepsEvents { get; init; } = true;

    /// <summary>Whether time really passes: waits, delays of mocks and pauses between tries.</summary>
    public bool IsRealTime { get; init; }

    public SimulationQuotas Quotas { get; init; } = SimulationQuotas.OfAws;
}
