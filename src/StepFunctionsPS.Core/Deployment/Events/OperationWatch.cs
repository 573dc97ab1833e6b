using System;
using System.Collections.Generic;
using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.Presentation;

namespace StepFunctionsPS.Deployment;

/// <summary>Follows a work of CloudFormation from its first event to its last, and shows them.</summary>
/// <param name="work">What it belongs to.</param>
/// <param name="activity">What is done, such as <c>Publishing orders-dev</c>.</param>
/// <param name="places">Makes the events that are shown.</param>
internal sealed class OperationWatch(DeploymentWork work, string activity, EventPlaces places)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    private readonly List<StackEvent> shown = [];

    private readonly HashSet<string> done = new(StringComparer.Ordinal);

    /// <summary>How many resources the work is about; 0 when that is not known.</summary>
    public int Total { get; init; }

    /// <summary>Whether the stack is to go. One that is gone has ended its work, whatever its events say; it does not come back.</summary>
    public bool IsRemoval { get; init; }

    /// <summary>Waits for the end.</summary>
    /// <param name="stack">The name or id of the stack.</param>
    /// <param name="marker">The events from before.</param>
    /// <param name="token">The token of the work; null where any work counts.</param>
    public OperationEnd Follow(string stack, EventMarker marker, string? token)
    {
        var events = new OperationEvents(work.Cloud.Stacks, stack, marker);
        var rule = new CompletionRule(token);
        var waiting = new Waiting(work, activity);
        var look = new PatientLook(work);
        while (true)
        {
            if (!look.Try($"read the events of {work.StackName}", events.Read, out var read) || read is null) read = [];
            foreach (var (item, depth) in read)
            {
                Show(item, depth);
                if (depth == 0) rule.Take(item, work.Cloud.Clock.Now);
            }

            rule.Settle(work.Cloud.Clock.Now, waiting.IsOver);
            if (rule.End is { } end) return new OperationEnd(end.Status, end.Reason is { Length: > 0 } reason ? work.Shown(reason) : null, shown);
            if (IsRemoval && read.Count == 0 && IsGone(stack, look)) return new OperationEnd(StackStatus.Deleted, null, shown);
            if (read.Count > 0) waiting.Moved();
            if (!rule.HasBegun && waiting.Elapsed > Patience) throw new DeploymentStop(DeploymentMessages.NoTrace(work.StackName, work.Cloud.Region, Elapsed.Of(Patience)));
            waiting.Pause();
        }
    }

    private bool IsGone(string stack, PatientLook look) =>
        look.Try($"look for the stack {work.StackName}", () => work.Cloud.Stacks.Find(stack)!, out var found) && found is { Status: StackStatus.Deleted };

    private void Show(DeployedEvent item, int depth)
    {
        var placed = places.Place(item, depth);
        shown.Add(placed);
        work.Observer.Event(placed);
        if (depth == 0 && !item.IsOfStack && StackStatus.IsEnd(item.Status) && !placed.IsFailure) done.Add(item.LogicalId);
        work.Observer.Progress(new DeploymentProgress(activity, $"{item.Status} {item.LogicalId}", Total > 0 ? Math.Min(done.Count, Total) : done.Count, Total));
    }
}
