using System;

namespace StepFunctionsPS.Deployment;

/// <summary>
/// Decides when a work has ended, by the events of the stack itself: one that ends it after one that began it, or that
/// has our token. The state of the stack says nothing of it, since it may be the one from before; neither do events of
/// another work.
/// </summary>
internal sealed class CompletionRule(string? token)
{
    // What was replaced can take long to be removed, and nothing of it changes the outcome.
    private static readonly TimeSpan CleanupPatience = TimeSpan.FromMinutes(1);

    private DateTimeOffset? cleanupSince;

    public bool HasBegun { get; private set; }

    /// <summary>The event that ends it; null while it goes on.</summary>
    public DeployedEvent? End { get; private set; }

    public void Take(DeployedEvent item, DateTimeOffset now)
    {
        if (!IsOurs(item) || item.Status == StackStatus.InReview) return;
        if (StackStatus.IsCleanup(item.Status))
        {
            HasBegun = true;
            cleanupSince = now;
            Last = item;
        }
        else if (!StackStatus.IsEnd(item.Status))
        {
            HasBegun = true;
        }
        else if (HasBegun || (token is not null && item.Token == token))
        {
            End = item;
        }
    }

    /// <summary>Ends a work whose outcome is known for long enough, or when the time is over, though CloudFormation still clears up behind it.</summary>
    public void Settle(DateTimeOffset now, bool isOver)
    {
        if (cleanupSince is { } since && (isOver || now - since >= CleanupPatience)) End ??= Last;
    }

    private DeployedEvent? Last { get; set; }

    private bool IsOurs(DeployedEvent item) => item.IsOfStack && (token is null || item.Token is null || item.Token == token);
}
