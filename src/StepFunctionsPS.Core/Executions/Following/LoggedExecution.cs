using System;
using StepFunctionsPS.Deployment;
using StepFunctionsPS.Diagnostics;

namespace StepFunctionsPS.Executions;

/// <summary>Follows an Express execution by the logs of its machine, which is all that AWS keeps of it.</summary>
internal sealed class LoggedExecution(ExecutionWork work, ExecutionArn arn, DateTimeOffset? started)
{
    // Express executions run for five minutes at most, and lines of logs come up to some minutes late.
    private static readonly TimeSpan UntilLogged = TimeSpan.FromMinutes(7);

    private readonly ExecutionTrail trail = new();

    private readonly DateTimeOffset? began = started ?? arn.Started;

    public ExecutionReport Watch()
    {
        var stream = new LogStream(new ExecutionEvents(work.Cloud), arn, began);
        var what = $"Watching {arn.StateMachineName}";
        work.State = ExecutionSituation.NotKnownFromLogs(arn.Text);
        work.Observer.Step($"{what} as {arn.Name}, by its logs");
        var waiting = new Waiting(work, what);
        while (!Look(stream, out var hasMoved))
        {
            if (work.Cloud.Clock.Now - (trail.Start?.Event.Timestamp ?? began ?? work.Began) > UntilLogged)
            {
                if (stream.IsOver) throw NoEnd(stream);
                stream.IsOver = true;
                continue;
            }

            if (hasMoved) waiting.Moved();
            waiting.Pause();
        }

        work.Findings.AddRange(stream.Findings);
        return work.Report!.With(trail).FailedIn(trail.End!.State, machine: null);
    }

    private bool Look(LogStream stream, out bool hasMoved)
    {
        var before = trail.Events.Count;
        stream.Read(item =>
        {
            trail.Take(item);
            work.Observer.Event(item);
        });
        hasMoved = trail.Events.Count > before;
        // Before anything is logged it is not even known to have run.
        if (hasMoved) work.Report ??= Reports.Running(arn, began ?? work.Began) with { Path = trail.Path, Events = trail.Events };
        return trail.End is not null;
    }

    private ExecutionStop NoEnd(LogStream stream)
    {
        // It does not run any longer, but as what it ended is not known.
        work.Report = null;
        return new ExecutionStop([.. stream.Findings, ExecutionMessages.NoEndInLogs(arn.Text, stream.LogsAll)]);
    }
}
