using System;

namespace StepFunctionsPS.Deployment;

/// <summary>Waits for AWS between two looks, gives a sign of life, and stops when the time is over.</summary>
internal sealed class Waiting(IWork work, string what)
{
    private static readonly TimeSpan SignOfLife = TimeSpan.FromSeconds(30);

    private readonly IClock clock = work.Clock;

    private readonly PollingPace pace = new(work.PollInterval, work.Token);

    private readonly DateTimeOffset began = work.Clock.Now;

    private DateTimeOffset lastSign = work.Clock.Now;

    /// <summary>How long it waits by now.</summary>
    public TimeSpan Elapsed => clock.Now - began;

    /// <summary>Whether the user waits no longer.</summary>
    public bool IsOver => work.Timeout is { } timeout && work.Elapsed >= timeout;

    /// <summary>Something happened.</summary>
    public void Moved()
    {
        lastSign = clock.Now;
        pace.Restart();
    }

    public void Pause()
    {
        var pause = pace.Next();
        if (work.Timeout is { } timeout)
        {
            var left = timeout - work.Elapsed;
            if (left <= TimeSpan.Zero) throw work.OutOfTime(what, timeout);
            if (left < pause) pause = left;
        }

        clock.Wait(pause);
        if (clock.Now - lastSign < SignOfLife) return;
        lastSign = clock.Now;
        work.StillWaiting(what, work.Elapsed);
    }
}
