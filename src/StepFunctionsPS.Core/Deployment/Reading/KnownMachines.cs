using System.Collections.Generic;
using System.Linq;

namespace StepFunctionsPS.Deployment;

/// <summary>What is at hand of the state machines of a stack: their keys, and themselves where their service is.</summary>
internal sealed class KnownMachines
{
    private readonly IReadOnlyDictionary<string, string> keys;

    private readonly IReadOnlyList<StateMachine> machines;

    private KnownMachines(IReadOnlyDictionary<string, string> keys, IReadOnlyList<StateMachine> machines)
    {
        this.keys = keys;
        this.machines = machines;
    }

    public static KnownMachines None { get; } = new(new Dictionary<string, string>(), []);

    public static KnownMachines Of(Service? service) => service is null ? None : new(new Dictionary<string, string>(), service.StateMachines);

    /// <summary>A package that was read from a folder has only keys.</summary>
    public static KnownMachines Of(Package? package) => package is null ? None : new(package.StateMachineKeys, package.StateMachines);

    /// <summary>The machine; null when it is not at hand.</summary>
    public StateMachine? Find(string logicalId) => machines.FirstOrDefault(machine => machine.LogicalId == logicalId);

    /// <summary>The key of the machine; null when it is not known.</summary>
    public string? KeyOf(string logicalId) => keys.TryGetValue(logicalId, out var key) ? key : Find(logicalId)?.Key;
}
