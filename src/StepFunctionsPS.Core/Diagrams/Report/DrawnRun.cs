using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Executions;
using StepFunctionsPS.Simulation;

namespace StepFunctionsPS.Diagrams.Report;

/// <summary>A run as diagrams and pages show it: what else there is to know stands in its events.</summary>
/// <param name="Name">The name of the execution.</param>
/// <param name="Events">Its history, flattened.</param>
internal sealed record DrawnRun(string Name, IReadOnlyList<FlatEvent> Events)
{
    /// <summary>Its ARN; null for a run in this process.</summary>
    public string? ExecutionArn { get; init; }

    /// <summary>The runs that it started in this process, each with the name of its machine.</summary>
    public IReadOnlyList<(string StateMachine, DrawnRun Run)> Children { get; init; } = [];

    public FlatEvent? First => Events.Count > 0 ? Events[0] : null;

    /// <summary>The event that ended it; null while it runs.</summary>
    public FlatEvent? End => Events.LastOrDefault(item => ExecutionStatuses.After(item.Event.Type) is not null);

    /// <summary>A run in this process.</summary>
    public static DrawnRun Of(string name, SimulationResult result) => new(name, EventFlattener.All(result.Events))
    {
        Children = result.Children.Select(child => (child.MachineKey, Of(child.Request.ExecutionName, child.Result!))).ToArray(),
    };
}
