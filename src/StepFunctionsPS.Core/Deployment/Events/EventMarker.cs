using System;
using System.Collections.Generic;
using System.Linq;

namespace StepFunctionsPS.Deployment;

/// <summary>The events that a stack had before a work began: what is newer belongs to the work.</summary>
/// <param name="Known">The ids of the newest of them.</param>
/// <param name="Since">The time of the very newest; null when there was none.</param>
internal sealed record EventMarker(IReadOnlyCollection<string> Known, DateTimeOffset? Since)
{
    private const int Most = 100;

    /// <summary>For a stack that is not there yet.</summary>
    public static EventMarker None { get; } = new([], null);

    /// <summary>The moment of asking.</summary>
    public static EventMarker Of(IStacks stacks, string stack) => Behind(stacks.ReadEvents(stack, Most));

    /// <summary>The moment when these events were the newest.</summary>
    public static EventMarker Behind(IReadOnlyCollection<DeployedEvent> events) =>
        new(events.Select(item => item.Id).ToArray(), events.Count == 0 ? null : events.Max(item => item.Time));
}
