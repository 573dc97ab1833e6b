using System.Collections.Generic;
using System.Linq;

namespace StepFunctionsPS.Deployment;

/// <summary>The work that goes on at a stack, or its last one.</summary>
/// <param name="Marker">The events from before it.</param>
/// <param name="Token">Its token; null when it has none.</param>
internal sealed record CurrentWork(EventMarker Marker, string? Token)
{
    /// <summary>Whether no event tells of it: CloudFormation forgets them after some time.</summary>
    public bool IsUnknown { get; private init; }

    /// <summary>Whether CloudFormation works by the state, and has ended by the events: one of them lags behind, and it is not known which.</summary>
    public bool IsUndecided { get; private init; }

    public static CurrentWork Find(IStacks stacks, DeployedStack stack)
    {
        IReadOnlyList<DeployedEvent> newest = [];
        var first = -1;
        for (var most = EventStream.Page; most <= EventStream.Most && first < 0; most *= 2)
        {
            newest = stacks.ReadEvents(stack.Id, most);
            first = FirstOf(newest);
            if (newest.Count < most) break;
        }

        if (StackStatus.IsBusy(stack.Status) && newest.FirstOrDefault(IsState) is { } last && StackStatus.IsEnd(last.Status)) return new CurrentWork(EventMarker.Behind(newest), null) { IsUndecided = true };
        return first < 0 ? new CurrentWork(EventMarker.None, null) { IsUnknown = true } : new CurrentWork(EventMarker.Behind(newest.Skip(first + 1).ToArray()), newest[first].Token);
    }

    // A work begins after the last state of the one before: the oldest state of the stack that is not older than an end.
    private static int FirstOf(IReadOnlyList<DeployedEvent> newest)
    {
        var first = -1;
        var hasEnded = false;
        for (var i = 0; i < newest.Count; i++)
        {
            if (!IsState(newest[i])) continue;
            var isEnd = StackStatus.IsEnd(newest[i].Status);
            if (isEnd && (hasEnded || first >= 0)) return first;
            hasEnded |= isEnd;
            if (!isEnd) first = i;
        }

        return first;
    }

    private static bool IsState(DeployedEvent item) => item.IsOfStack && item.Status != StackStatus.InReview;
}
