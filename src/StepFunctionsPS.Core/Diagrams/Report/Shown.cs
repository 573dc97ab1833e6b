using System;
using System.Linq;
using StepFunctionsPS.Executions;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Diagrams.Report;

/// <summary>Hides the secrets of a service in all that is drawn, before it is laid out: no format can show them then.</summary>
/// <param name="hide">A text as it may be shown.</param>
internal sealed class Shown(Func<string, string> hide)
{
    public StateGraph Of(StateGraph graph) => new(hide(graph.Comment), Of(graph.Root));

    public DrawnRun Of(DrawnRun run) => run with
    {
        Events = run.Events.Select(Of).ToArray(),
        Children = run.Children.Select(child => (child.StateMachine, Of(child.Run))).ToArray(),
    };

    private GraphRegion Of(GraphRegion region) => region with
    {
        Nodes = region.Nodes.Select(Of).ToArray(),
        Edges = region.Edges.Select(edge => edge with { Label = hide(edge.Label), Condition = hide(edge.Condition) }).ToArray(),
    };

    private GraphNode Of(GraphNode node) => node with
    {
        Name = hide(node.Name),
        Detail = hide(node.Detail),
        Comment = hide(node.Comment),
        Regions = node.Regions.Select(Of).ToArray(),
    };

    // Names too, since the states of a history are found by their names in the graph.
    private FlatEvent Of(FlatEvent item) => item with
    {
        Event = item.Event with { Details = item.Event.Details is { } details ? (MappingNode)Of(details) : null },
        State = item.State is { } state ? hide(state) : null,
        Iteration = item.Iteration is { } iteration ? hide(iteration) : null,
    };

    private Node Of(Node node) => node switch
    {
        StringNode text => new StringNode(hide(text.Value)),
        MappingNode mapping => new MappingNode(mapping.Entries.Select(entry => new MappingEntry(entry.Key, Of(entry.Value))).ToArray()),
        SequenceNode list => new SequenceNode(list.Items.Select(Of).ToArray()),
        _ => node,
    };
}
