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
    private readonly List<(ExecutionReport Execution, ResumedExecution Follower)> running = [];

    private readonly ExecutionResumer resumer = new(cloud, observer);

    /// <summary>Those that were resumed and not yet given, or whose end is waited for so that others can begin.</summary>
    public IReadOnlyList<ExecutionReport> Running => running.Select(item => item.Execution).ToArray();

    /// <summary>Resumes one that the user has agreed to, as soon as fewer run than may.</summary>
    /// <param name="execution">As the resumer's look gave it.</param>
    public void Add(ExecutionReport execution)
    {
        WaitUntil(() => running.Count < options.ThrottleLimit.GetValueOrDefault(int.MaxValue), "Waiting for others to end");
        var resumed = resumer.Resume(execution, changes);
        if (resumed.HasErrors || resumed.Report is null || !options.Wait) give(resumed);
        if (resumed.HasErrors || resumed.Report is null || (!options.Wait && options.ThrottleLimit is null)) return;
        running.Add((resumed.Report, new ResumedExecution(cloud, resumed.Report)));
    }

    /// <summary>Waits for all that are to be waited for.</summary>
    public void Finish()
    {
        if (!options.Wait) return;
        if (running.Count == 1)
        {
            var only = running[0].Execution;
            running.Clear();
            give(resumer.Follow(only, options.Timeout));
            return;
        }

        WaitUntil(() => running.Count == 0, $"Waiting for {Words.Count(running.Count, "execution")}");
    }

    private void WaitUntil(Func<bool> isEnough, string what)
    {
        if (isEnough()) return;
        var waiting = new Waiting(new ExecutionWork(cloud, observer, what) { Timeout = options.Timeout }, what);
        while (true)
        {
            if (LookAtAll()) waiting.Moved();
            if (isEnough()) return;
            try
            {
                waiting.Pause();
            }
            catch (ExecutionStop)
            {
                EndAll(what);
                return;
            }
        }
    }
