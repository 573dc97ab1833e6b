using System;

namespace StepFunctionsPS.Executions;

/// <summary>Reads the history of an execution, be it kept by Step Functions or in the logs of an Express machine.</summary>
internal sealed class ExecutionEvents(ExecutionCloud cloud)
{
    /// <summary>Gives the events there are by now, page by page: no more than a page is held.</summary>
    /// <param name="arn">The execution.</param>
    /// <param name="started">When it was started, as far as known: where logs are searched from.</param>
    /// <param name="take">Is given each event.</param>
    /// <returns>What went wrong, and warnings.</returns>
    public ExecutionOutcome Read(ExecutionArn arn, DateTimeOffset? started, Action<FlatEvent> take)
    {
        var calls = new HistoryCalls(cloud.Shown, arn.Text);
        var flattener = new EventFlattener();
        try
        {
            if (!arn.IsExpress) new KeptHistory(cloud, calls).Read(arn, Take);
            else new LoggedHistory(cloud, calls).Read(arn, started ?? arn.Started, Take);
        }
        catch (ExecutionStop stop)
        {
            calls.Findings.AddRange(stop.Diagnostics);
        }

        return new ExecutionOutcome(null, calls.Findings);

        void Take(HistoryEvent item)
        {
            calls.Events++;
            take(flattener.Next(item));
        }
    }
}
