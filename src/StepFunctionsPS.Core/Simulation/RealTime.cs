using System;
using System.Diagnostics;
using System.Threading;

namespace StepFunctionsPS.Simulation;

/// <summary>Holds the clock of a run to the one on the wall.</summary>
/// <param name="cancellation">Ends a wait at once.</param>
internal sealed class RealTime(CancellationToken cancellation)
{
    // What a wait handle takes at most is 24 days.
    private static readonly TimeSpan LongestWait = TimeSpan.FromDays(1);

    private readonly Stopwatch watch = Stopwatch.StartNew();

    /// <summary>Waits for a moment, in ticks since the start, and gives the present one, which may be later.</summary>
    public long Reach(long moment)
    {
        while (moment - watch.Elapsed.Ticks is > 0 and var left)
        {
            // Rounded up, so that the last part of a millisecond is not waited for in turns.
            var wait = TimeSpan.FromTicks(Math.Min(left + TimeSpan.TicksPerMillisecond, LongestWait.Ticks));
            if (cancellation.WaitHandle.WaitOne(wait)) cancellation.ThrowIfCancellationRequested();
        }

        return watch.Elapsed.Ticks;
    }
}
