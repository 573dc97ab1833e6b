using System;

namespace StepFunctionsPS.Executions;

/// <summary>The history of an execution of a standard machine, which Step Functions keeps.</summary>
internal sealed class KeptHistory(ExecutionCloud cloud, HistoryCalls calls)
{
    private const int MostPerPage = 1000;

    /// <summary>Gives the events in order, and holds a page at a time.</summary>
    public void Read(ExecutionArn arn, Action<HistoryEvent> take)
    {
        var query = new HistoryQuery(arn.Text, MostPerPage);
        while (true)
        {
            var page = calls.Ask($"read the history of {arn.Text}", () => cloud.Executions.ReadHistory(query));
            foreach (var item in page.Events) take(item);
            // A token that leads to itself would lead there for ever.
            if (page.NextToken is null || page.NextToken == query.Token) return;
            query = query with { Token = page.NextToken };
        }
    }
}
