using System;
using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Deployment;

namespace StepFunctionsPS.Executions;

/// <summary>
/// Resumes executions one after the other, as many at a time as may run, and follows them all where their ends are wanted.
/// It gives one outcome for each: at once, or when it has ended.
/// </summary>
/// <param name="cloud">Where they are.</param>
/// <param name="observer">Is told how it goes; of the events only where there is one execution, since those of several would stand between each other.</param>
/// <param name="changes">Resumes them.</param>
/// <param name="options">How.</param>
/// <param name="give">Takes the outcomes.</param>
internal sealed class ResumeQueue(ExecutionCloud cloud, IExecutionObserver observer, IExecutionChanges changes, ResumeOptions options, Action<ExecutionOutcome> give)
{
    private readonly List<ResumedExecution> running = [];

    private readonly ExecutionResumer resumer = new(cloud, observer);

    private int added;

    /// <summary>Resumes one that the user has agreed to, as soon as fewer run than may.</summary>
    /// <param name="execution">As the resumer's look gave it.</param>
    public void Add(ExecutionReport execution)
    {
        if (options.ThrottleLimit is { } most) WaitUntil(() => running.Count < most, $"Waiting to resume {execution.StateMachine} as {execution.Name}");
        added++;
        var resumed = resumer.Resume(execution, changes);
        var isRunning = resumed is { HasErrors: false, Report: not null };
        if (!isRunning || !options.Wait) give(resumed);
        if (isRunning && (options.Wait || options.ThrottleLimit is not null))
            running.Add(new ResumedExecution(cloud, observer, resumed.Report!, options.Timeout) { IsGiven = !options.Wait });
    }

    /// <summary>Waits for the ends of those that are to be waited for.</summary>
    public void Finish()
    {
        if (!options.Wait) return;
        if (added == 1 && running.Count == 1)
        {
            var only = running[0].Report;
            running.Clear();
            give(resumer.Follow(only, options.Timeout));
        }
        else
        {
            WaitUntil(() => running.All(item => item.IsGiven), $"Resuming {Words.Count(running.Count, "execution")}");
        }
    }

    private void WaitUntil(Func<bool> isEnough, string what)
    {
        if (isEnough()) return;
        var waiting = new Waiting(new ExecutionWork(cloud, observer, what), what);
        while (true)
        {
            if (LookAtAll()) waiting.Moved();
            if (isEnough()) return;
            waiting.Pause();
        }
    }

    private bool LookAtAll()
    {
        var hasMoved = false;
        foreach (var item in running.ToArray())
        {
            var outcome = item.Look();
            hasMoved |= item.HasMoved;
            if (item.IsDone) running.Remove(item);
            if (outcome is null || item.IsGiven) continue;
            item.IsGiven = true;
            give(outcome);
        }

        return hasMoved;
    }
}
