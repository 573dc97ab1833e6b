using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Executions;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Completion;

/// <summary>Completes -Name with the state machines of the service or the stack that is given, else of the service file.</summary>
public sealed class StateMachineCompleter : ServiceFileCompleter
{
    private protected override IEnumerable<Candidate> Candidates(CompletionRequest request)
    {
        if ((request.Object<Service>("Service") ?? request.Object<Service>("InputObject")) is { } service)
            return service.StateMachines.Select(machine => new Candidate(machine.Key, Tip(machine.Type, machine.Name)));
        if (request.Object<Stack>("Stack") is { } stack)
            return stack.StateMachines.Values.Select(machine => new Candidate(machine.Key, Tip(machine.Type, machine.StateMachineName)));
        return request.Text("StackName") is { } name ? OfStack(request, name) : base.Candidates(request);
    }

    private protected override IEnumerable<Candidate> CandidatesOf(ServiceDraft service) => service.Machines.Select(machine => new Candidate(machine.Key, Tip(machine.Machine)));

    // The file at hand may be about that stack, or about another.
    private IEnumerable<Candidate> OfStack(CompletionRequest request, string stackName) =>
        request.Services.Where(service => service.Stacks.Any(stack => stack.Name == stackName)).SelectMany(CandidatesOf)
            .Concat(request.Cloud.MachinesOf(stackName, request.Region).Select(machine => new Candidate(machine.Name, $"{machine.LogicalId} of {stackName}")));

    private static string Tip(MappingNode machine)
    {
        var definition = machine["definition"] as MappingNode ?? MappingNode.Empty;
        var count = (definition["States"] as MappingNode)?.Entries.Count ?? 0;
        var comment = (definition["Comment"] as StringNode)?.Value;
        var tip = Tip((machine["type"] as StringNode)?.Value, (machine["name"] as StringNode)?.Value);
        if (count > 0) tip += $", {count} states";
        return string.IsNullOrWhiteSpace(comment) ? tip : $"{tip}: {comment}";
    }

    private static string Tip(string? type, string? name) => $"{type ?? ExecutionTarget.Standard} {name}".TrimEnd();
}
