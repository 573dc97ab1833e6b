using System;
using System.Management.Automation;
using System.Threading;
using StepFunctionsPS.Deployment;

namespace StepFunctionsPS.Aws;

/// <summary>The time, and waits that end at once when the cmdlet is stopped.</summary>
/// <param name="interval">How long each wait is, where the user says so; null for what is asked for.</param>
/// <param name="waiting">Is told that a wait begins.</param>
/// <param name="stop">Cancelled when the cmdlet is stopped.</param>
internal sealed class SessionClock(TimeSpan? interval, Action waiting, CancellationToken stop) : IClock
{
    public DateTimeOffset Now => DateTimeOffset.UtcNow;

    public void Wait(TimeSpan time)
    {
        waiting();
        if (stop.WaitHandle.WaitOne(interval ?? time)) throw new PipelineStoppedException();
    }
}
