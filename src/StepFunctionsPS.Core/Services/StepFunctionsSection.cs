using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Services;

/// <summary>
/// <c>stepFunctions:</c> in all its shapes: a mapping, or a list of mappings that are put together; and the same for
/// <c>stateMachines:</c> in it. A state machine that is given twice is an error, since one would hide the other.
/// </summary>
internal static class StepFunctionsSection
{
    public static MappingNode Read(Fields service, DiagnosticBag diagnostics)
    {
        var section = Joined(service.Any("stepFunctions"), "stepFunctions", diagnostics, JoinPart);
        return section["stateMachines"] is { } machines and not (NullNode or UnknownNode)
            ? new MappingBuilder(section).Set(section.Find("stateMachines")! with { Value = Machines(machines, diagnostics) }).Build(section.Span, section.Origin)
            : section;
    }

    private static MappingNode Machines(Node machines, DiagnosticBag diagnostics) =>
        Joined(machines, "stateMachines", diagnostics, (first, second) =>
        {
            diagnostics.Add(ServiceMessages.StateMachineTwice(second.KeySpan, second.Key, first.KeySpan));
            return first;
        });

    // Parts of a section are lists of activities, mappings of machines, and settings, of which the last one counts.
    private static MappingEntry JoinPart(MappingEntry first, MappingEntry second) => (first.Key, first.Value, second.Value) switch
    {
        ("stateMachines", _, _) => first with { Value = new SequenceNode([.. Items(first.Value), .. Items(second.Value)], first.Value.Span) },
        ("activities", MappingNode a, MappingNode b) => first with { Value = NodeMerge.Merge([a, b]) },
        ("activities", SequenceNode a, SequenceNode b) => first with { Value = new SequenceNode([.. a.Items, .. b.Items], a.Span) },
        _ => second,
    };

    private static MappingNode Joined(Node? value, string key, DiagnosticBag diagnostics, System.Func<MappingEntry, MappingEntry, MappingEntry> join)
    {
        if (value is MappingNode single) return single;
        if (value is null or UnknownNode) return MappingNode.Empty;
        if (value is not SequenceNode list)
        {
            diagnostics.Add(ServiceMessages.WrongKind(value.Span, key, key == "stepFunctions" ? "the service file" : "'stepFunctions'", "a mapping", value.Kind).About(value));
            return MappingNode.Empty;
        }

        var joined = new MappingBuilder();
        foreach (var item in list.Items)
        {
            if (item is MappingNode machine && key == "stateMachines" && IsStateMachine(machine)) diagnostics.Add(ServiceMessages.StateMachineWithoutKey(item.Span, (machine["name"] as StringNode)?.Value ?? "order"));
            else if (item is MappingNode mapping) Add(joined, mapping, join);
            else if (item is not (NullNode or UnknownNode)) diagnostics.Add(ServiceMessages.NotMergeable(item.Span, key, item.Kind).About(item));
        }

        return joined.Build(list.Span, list.Origin);
    }

    // No key of a service would be named so, with such a value: the item is a machine, and not a mapping of machines.
    private static bool IsStateMachine(MappingNode item) => item["definition"] is StringNode or MappingNode { Entries.Count: > 0 } && (item["definition"] as MappingNode)?["definition"] is null;

    private static void Add(MappingBuilder joined, MappingNode part, System.Func<MappingEntry, MappingEntry, MappingEntry> join)
    {
        var before = joined.Build();
        foreach (var entry in part.Entries) joined.Set(before.Find(entry.Key) is { } first ? join(first, entry) : entry);
    }

    private static IEnumerable<Node> Items(Node node) => node is SequenceNode list ? list.Items : Enumerable.Repeat(node, 1);
}
