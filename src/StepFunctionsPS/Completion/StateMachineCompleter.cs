using System.Collections;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Management.Automation;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Completion;

/// <summary>Completes -Name with the keys of the state machines.</summary>
public sealed class StateMachineCompleter : ServiceFileCompleter
{
    private protected override IEnumerable<Candidate>? CandidatesOf(IDictionary arguments)
    {
        var given = arguments["Service"] ?? arguments["InputObject"];
        return ((given is PSObject wrapped ? wrapped.BaseObject : given) as Service)?.StateMachines.Select(machine => new Candidate(machine.Key, Tip(machine.Type, machine.Name)));
    }

    private protected override IEnumerable<Candidate> CandidatesOf(MappingNode service)
    {
        var folder = Path.GetDirectoryName(service.Span.Path) ?? "";
        return Parts(service["stepFunctions"], folder)
            .SelectMany(section => Parts(section["stateMachines"], folder))
            .SelectMany(machines => machines.Entries)
            .Select(entry => new Candidate(entry.Key, Tip(FileReference.Follow(entry.Value, folder) as MappingNode ?? MappingNode.Empty)));
    }

    // Both may be lists of mappings, one for each file.
    private static IEnumerable<MappingNode> Parts(Node? value, string folder) => FileReference.Follow(value, folder) switch
    {
        MappingNode mapping => [mapping],
        SequenceNode list => list.Items.Select(item => FileReference.Follow(item, folder)).OfType<MappingNode>(),
        _ => [],
    };

    private static string Tip(MappingNode machine)
    {
        var definition = machine["definition"] as MappingNode ?? MappingNode.Empty;
        var count = (definition["States"] as MappingNode)?.Entries.Count ?? 0;
        var comment = (definition["Comment"] as StringNode)?.Value;
        var tip = Tip((machine["type"] as StringNode)?.Value, (machine["name"] as StringNode)?.Value);
        if (count > 0) tip += $", {count} states";
        return string.IsNullOrWhiteSpace(comment) ? tip : $"{tip}: {comment}";
    }

    private static string Tip(string? type, string? name) => string.IsNullOrEmpty(name) ? type ?? "STANDARD" : $"{type ?? "STANDARD"} {name}";
}
