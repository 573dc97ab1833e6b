using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Completion;

/// <summary>Completes -State of a run of one state: with the states of the machine that is given or named, else of all in the service file.</summary>
public sealed class OwnStateCompleter : ServiceFileCompleter
{
    private protected override IEnumerable<Candidate> Candidates(CompletionRequest request)
    {
        if ((request.Object<StateMachine>("StateMachine") ?? request.Object<StateMachine>("InputObject")) is { } machine) return Of(machine);
        var name = request.Text("Name");
        if ((request.Object<Service>("Service") ?? request.Object<Service>("InputObject")) is { } service)
            return service.StateMachines.Where(own => name is null || own == service.FindStateMachine(name)).SelectMany(Of);
        return request.Services.SelectMany(draft => draft.Machines.Where(own => name is null || own.Key == name || (own.Machine["name"] as StringNode)?.Value == name)
            .SelectMany(own => DefinedStates.Of(own.Machine["definition"], draft.Follow).Select(state => Candidate(state.Name, state.State, own.Key))));
    }

    private protected override IEnumerable<Candidate> CandidatesOf(ServiceDraft service) => [];

    private static IEnumerable<Candidate> Of(StateMachine machine) =>
        machine.Definition?.AllStates().Select(state => new Candidate(state.Name, $"{state.Type} of {machine.Key}")) ?? [];

    private static Candidate Candidate(string name, MappingNode state, string machine) => new(name, $"{(state["Type"] as StringNode)?.Value ?? "State"} of {machine}");
}
