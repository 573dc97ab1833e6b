using System;
using StepFunctionsPS.States;

namespace StepFunctionsPS.Diagrams.Report;

/// <summary>What a diagram shows.</summary>
/// <param name="Name">What stands above it.</param>
/// <param name="Definition">The states.</param>
internal sealed record DrawnMachine(string Name, Definition Definition)
{
    /// <summary>The run that is drawn over it; null for none.</summary>
    public DrawnRun? Run { get; init; }

    /// <summary>A text as it may be shown, without the secrets of the service; null where there are none.</summary>
    public Func<string, string>? Shown { get; init; }

    /// <summary>The name of its file in a folder.</summary>
    public string FileName => Run is null ? Name : $"{Name}-{Run.Name}";

    /// <summary>A machine of a file, which has a definition.</summary>
    public static DrawnMachine Of(StateMachine machine) => new(machine.Key, machine.Definition!)
    {
        Shown = machine.Service is { } service ? service.Provenance.Secrets.Hide : null,
    };
}
