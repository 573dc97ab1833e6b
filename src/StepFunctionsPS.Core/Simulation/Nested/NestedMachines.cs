using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Simulation.References;
using StepFunctionsPS.Simulation.Tasks;
using StepFunctionsPS.States;
using StepFunctionsPS.States.Queries;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Simulation.Nested;

/// <summary>The state machines that tasks of a service can start, since they are its own.</summary>
internal static class NestedMachines
{
    /// <summary>The machine that an ARN means, with or without a version or an alias at its end; null when it is not of the service.</summary>
    public static StateMachine? Find(Service? service, string arn) => arn.Split(':') is ["arn", _, "states", _, _, "stateMachine", var name, ..]
        ? service?.StateMachines.FirstOrDefault(machine => machine.NameOrKey == name)
        : null;

    /// <summary>A machine, and those that may be started in a run of it, directly or by others.</summary>
    public static IReadOnlyList<StateMachine> Reachable(StateMachine machine)
    {
        var found = new List<StateMachine> { machine };
        for (var i = 0; i < found.Count; i++) found.AddRange(StartedBy(found[i]).Where(started => !found.Exists(known => known.Key == started.Key)).ToArray());
        return found;
    }

    private static IEnumerable<StateMachine> StartedBy(StateMachine machine)
    {
        if (machine.Service is not { } service || machine.Definition is not { } definition) return [];
        var standard = new SimulationRequest();
        var references = new LocalReferences(service, new LocalAccount(machine.Region ?? standard.Region, standard.AccountId));
        return definition.AllStates().OfType<TaskState>()
            .Where(task => StartCall.IsKnown(ResourceName.Read(references.Find(task.Resource) ?? task.Resource)))
            .SelectMany(task => StartedBy(task, service, references))
            .Where(started => started.Definition is not null)
            .Distinct();
    }

    // What is only known in the run may be any of them.
    private static IEnumerable<StateMachine> StartedBy(TaskState task, Service service, LocalReferences references)
    {
        var arguments = task.Node["Parameters"] ?? task.Node["Arguments"];
        if (arguments is null) return service.StateMachines;
        var ways = task.IsJsonata ? PossibleTrees.Of(arguments, value => value) : [arguments];
        return ways.SelectMany(way => Meant((way as MappingNode)?["StateMachineArn"], service, references));
    }

    private static IEnumerable<StateMachine> Meant(Node? arn, Service service, LocalReferences references) => arn is null ? service.StateMachines : (references.Find(arn) ?? arn) switch
    {
        StringNode text when JsonataText.Inside(text.Value) is not null => service.StateMachines,
        StringNode text => Find(service, text.Value) is { } machine ? [machine] : [],
        UnknownNode => service.StateMachines,
        _ => [],
    };
}
