using System;
using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.Simulation.Nested;
using StepFunctionsPS.Simulation.References;
using StepFunctionsPS.Simulation.Tasks;
using StepFunctionsPS.States;
using StepFunctionsPS.Syntax;
using StepFunctionsPS.Text;

namespace StepFunctionsPS.Simulation.Mocks;

/// <summary>
/// What mocks may name: the Tasks of a state machine and of those that it starts. The name of a state means it in each of
/// them; <c>payment/Charge</c> means that of one.
/// </summary>
internal sealed class MockTargets
{
    private readonly IReadOnlyList<(string Machine, State State)> states;
    private readonly Lazy<IReadOnlyList<string>> resources;

    private MockTargets(IReadOnlyList<(string Machine, State State)> states, LocalReferences references)
    {
        this.states = states;
        // By what they are written as, and by what that stands for.
        resources = new(() => Tasks.Select(task => task.Resource)
            .SelectMany(resource => new[] { resource, references.Find(resource) ?? resource })
            .Select(ResourceName.TextOf)
            .Distinct()
            .ToArray());
    }

    /// <summary>The resources of all Tasks.</summary>
    public IReadOnlyList<string> Resources => resources.Value;

    private IEnumerable<TaskState> Tasks => states.Select(item => item.State).OfType<TaskState>();

    public static MockTargets Of(StateMachine machine)
    {
        var request = new LocalRun(machine, MappingNode.Empty, NoMocks.Instance).Request;
        return new MockTargets(
            NestedMachines.Reachable(machine).SelectMany(item => item.Definition!.AllStates().Select(state => (item.Key, state))).ToArray(),
            new LocalReferences(machine.Service, new LocalAccount(request.Region, request.AccountId)));
    }

    /// <summary>Why no state of that name can have a mock; null when one can.</summary>
    public Diagnostic? Problem(string name, SourceSpan span)
    {
        var named = states.Where(item => item.State.Name == name || $"{item.Machine}/{item.State.Name}" == name).Select(item => item.State).ToArray();
        if (named.OfType<TaskState>().Any()) return null;
        return named.Length > 0
            ? SimulationMessages.MockForOtherState(span, name, named[0].Type)
            : SimulationMessages.MockForUnknownState(span, name, Known(name));
    }

    // With the machine only where the user writes one.
    private IEnumerable<string> Known(string name) => states
        .Where(item => item.State is TaskState)
        .Select(item => name.IndexOf('/') < 0 ? item.State.Name : $"{item.Machine}/{item.State.Name}")
        .Distinct();
}
