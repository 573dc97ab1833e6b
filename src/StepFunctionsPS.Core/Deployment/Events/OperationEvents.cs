using System;
using System.Collections.Generic;
using System.Linq;

namespace StepFunctionsPS.Deployment;

/// <summary>The events of a work: those of its stack and of the stacks nested in it, the oldest first.</summary>
internal sealed class OperationEvents
{
    private readonly IStacks stacks;

    private readonly EventMarker marker;

    private readonly List<(string Stack, int Depth, EventStream Events)> streams = [];

    /// <summary>Takes the events since a moment.</summary>
    /// <param name="stacks">Where they are read.</param>
    /// <param name="stack">The name or id of the stack.</param>
    /// <param name="marker">Where they begin.</param>
    public OperationEvents(IStacks stacks, string stack, EventMarker marker)
    {
        this.stacks = stacks;
        this.marker = marker;
        streams.Add((stack, 0, new EventStream(stacks, stack, marker)));
    }

    /// <summary>What came since the last look, each with how deep its stack is nested.</summary>
    public IReadOnlyList<(DeployedEvent Event, int Depth)> Read()
    {
        var read = new List<(DeployedEvent Event, int Depth)>();
        // Streams are added while they are gone through: nested stacks show in the events of their parents.
        for (var i = 0; i < streams.Count; i++)
        {
            foreach (var item in ReadStream(i))
            {
                read.Add((item, streams[i].Depth));
                if (IsNested(item) && streams.All(stream => stream.Stack != item.PhysicalId)) Follow(item, streams[i].Depth + 1);
            }
        }

        return streams.Count == 1 ? read : read.OrderBy(item => item.Event.Time).ToArray();
    }

    private IReadOnlyList<DeployedEvent> ReadStream(int index)
    {
        try
        {
            return streams[index].Events.Read();
        }
        catch (AwsFailure) when (streams[index].Depth > 0)
        {
            // What the stack itself does counts; a nested one can be missing, or out of reach.
            return [];
        }
    }

    // A nested stack knows the events of its earlier works too.
    private void Follow(DeployedEvent item, int depth) =>
        streams.Add((item.PhysicalId!, depth, new EventStream(stacks, item.PhysicalId!, new EventMarker([], marker.Since ?? DateTimeOffset.MinValue))));

    private static bool IsNested(DeployedEvent item) =>
        item.ResourceType == "AWS::CloudFormation::Stack" && !item.IsOfStack && !string.IsNullOrEmpty(item.PhysicalId);
}
