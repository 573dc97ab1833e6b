using System;
using StepFunctionsPS.Deployment;

namespace StepFunctionsPS.Tests.Deployment;

/// <summary>Time that passes only when it is waited for, and a little with each look. A work that does not end is found out.</summary>
internal sealed class FakeClock : IClock
{
    public static readonly DateTimeOffset Start = new(2026, 3, 1, 9, 0, 0, TimeSpan.Zero);

    private static readonly TimeSpan Longest = TimeSpan.FromHours(6);

    private DateTimeOffset now = Start;

    public DateTimeOffset Now => now += TimeSpan.FromTicks(1000);

    /// <summary>The same without a tick.</summary>
    public DateTimeOffset Peek => now;

    /// <summary>What the user's Ctrl+C does, at the wait of that number.</summary>
    public int StopAtWait { get; init; } = -1;

    public int Waits { get; private set; }

    public void Wait(TimeSpan time)
    {
        if (++Waits == StopAtWait) throw new OperationCanceledException("stopped by the user");
        now += time > TimeSpan.Zero ? time : TimeSpan.FromMilliseconds(50);
        if (now - Start > Longest) throw new InvalidOperationException("This work does not end.");
    }
}
