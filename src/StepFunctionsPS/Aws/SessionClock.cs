using System;
using System.Management.Automation;
using System.Threading;
using StepFunctionsPS.Deployment;

namespace StepFunctionsPS.Aws;

/// <summary>The time, and waits that end at once when the cmdlet is stopped.</summary>
/// <param name="waiting">Is told that a wait begins.</param>
/// <param name="stop">Cancelled when the cmdlet is stopped.</param>
internal sealed class SessionClock(Action waiting, CancellationToken stop) : IClock
{
    public DateTimeOffset Now => DateTimeOffset.UtcNow;

    public void Wait(TimeSpan time)
    {
        waiting();
        if (stop.WaitHandle.WaitOne(time)) throw new PipelineStoppedException();
    }
}
