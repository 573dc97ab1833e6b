using System;

namespace StepFunctionsPS.Simulation;

/// <summary>Bounds of a run; zero stands for none, but transitions are always bounded.</summary>
internal sealed record SimulationQuotas
{
    /// <summary>Those of a standard workflow on AWS.</summary>
    public static SimulationQuotas OfAws { get; } = new() { PayloadBytes = 262_144, Events = 25_000, Time = TimeSpan.FromDays(365) };

    /// <summary>Those of an Express workflow, whose events are lines of a log: there may be any number.</summary>
    private static SimulationQuotas OfExpress { get; } = new() { PayloadBytes = 262_144, Time = TimeSpan.FromMinutes(5) };

    /// <summary>Only the bound that ends an endless loop.</summary>
    public static SimulationQuotas Off { get; } = new();

    /// <summary>Largest input or output of a state, as UTF-8 JSON.</summary>
    public int PayloadBytes { get; init; }

    /// <summary>The event with this number is the failure of the execution.</summary>
    public int Events { get; init; }

    /// <summary>How long a run may take before it is timed out.</summary>
    public TimeSpan Time { get; init; }

    /// <summary>How many states may be entered before the run is given up.</summary>
    public long Transitions { get; init; } = 1_000_000;

    /// <summary>The same for a type of state machines, unless they are off.</summary>
    public SimulationQuotas For(string? type) => PayloadBytes == 0 ? this : type == "EXPRESS" ? OfExpress : OfAws;
}
