using System;
using System.Collections.Generic;
using System.Linq;

namespace StepFunctionsPS.Deployment;

/// <summary>The events of one stack since a moment, each once, the oldest first.</summary>
/// <param name="stacks">Where they are read.</param>
/// <param name="stack">The name or id of the stack.</param>
/// <param name="marker">Where it begins.</param>
internal sealed class EventStream(IStacks stacks, string stack, EventMarker marker)
{
    /// <summary>How many events are looked at first; when that is not enough, twice as many.</summary>
    public const int Page = 100;

    /// <summary>More than any work on a stack of 500 resources has.</summary>
    public const int Most = 12_800;

    private readonly HashSet<string> seen = new(marker.Known, StringComparer.Ordinal);

    /// <summary>What came since the last look. An answer that lags behind gives fewer, and the next look the others.</summary>
    public IReadOnlyList<DeployedEvent> Read()
    {
        IReadOnlyList<DeployedEvent> newest = [];
        // All that was read is new: there may be more behind it.
        for (var most = Page; most <= Most; most *= 2)
        {
            newest = stacks.ReadEvents(stack, most);
            // A stack that goes is known by its id only.
            if (newest.Count > 0 && newest[0].StackId.Length > 0) stack = newest[0].StackId;
            if (newest.Count < most || !newest.All(IsNew)) break;
        }

        return newest.Where(item => IsNew(item) && seen.Add(item.Id)).Reverse().ToArray();
    }

    private bool IsNew(DeployedEvent item) => !seen.Contains(item.Id) && (marker.Since is not { } since || item.Time >= since);
}
