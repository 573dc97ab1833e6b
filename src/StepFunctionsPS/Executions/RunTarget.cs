using System.Linq;

namespace StepFunctionsPS.Executions;

/// <summary>What is to be run.</summary>
/// <param name="Machine">The state machine.</param>
/// <param name="Region">The region of its service; null when it came without one.</param>
internal sealed record RunTarget(StateMachine Machine, string? Region)
{
    /// <summary>Whether an object in the pipeline is what to run, and not what to run it with.</summary>
    public static bool IsOne(object? value) => value is StateMachine or Service;

    /// <summary>The machine of a service: the named one, else the only one.</summary>
    public static (RunTarget? Target, Refusal? Refusal) Of(Service service, string? name)
    {
        var keys = service.StateMachines.Select(machine => machine.Key).ToArray();
        if (name is null)
        {
            return service.StateMachines.Count == 1
                ? (new RunTarget(service.StateMachines[0], service.Region), null)
                : (null, CommandMessages.WhichMachine(service.Name, keys));
        }

        return service.FindStateMachine(name) is { } found
            ? (new RunTarget(found, service.Region), null)
            : (null, CommandMessages.NoSuchMachine(service.Name, name, keys));
    }
}
