using System;
using System.Collections.Generic;

namespace StepFunctionsPS.Executions;

/// <summary>
/// The history of a standard execution, as it grows. What there is at first may be long, and is read from its beginning;
/// after that, the newest events are read backwards until a known one.
/// </summary>
internal sealed class HistoryStream(IExecutions executions, string executionArn, bool withData) : IEventSource
{
    private const int MostAtFirst = 1000;

    private const int MostLater = 100;

    private readonly EventFlattener flattener = new();

    private long last;

    private string? next;

    private bool isCaughtUp;

    /// <inheritdoc/>
    public void Read(Action<FlatEvent> take)
    {
        if (isCaughtUp)
        {
            foreach (var item in Newer()) Take(item, take);
            return;
        }

        do
        {
            var page = Page(MostAtFirst, backwards: false, next);
            foreach (var item in page.Events) Take(item, take);
            next = Next(page, next);
        }
        while (next is not null);
        isCaughtUp = last > 0;
    }

    private Stack<HistoryEvent> Newer()
    {
        var newer = new Stack<HistoryEvent>();
        string? token = null;
        do
        {
            var page = Page(MostLater, backwards: true, token);
            foreach (var item in page.Events)
            {
                if (item.Id <= last) return newer;
                newer.Push(item);
            }

            token = Next(page, token);
        }
        while (token is not null);
        return newer;
    }

    // A token that leads to itself would lead there for ever.
    private static string? Next(HistoryPage page, string? token) => page.NextToken == token ? null : page.NextToken;

    private HistoryPage Page(int most, bool backwards, string? token) =>
        executions.ReadHistory(new HistoryQuery(executionArn, most) { Backwards = backwards, WithData = withData, Token = token });

    private void Take(HistoryEvent item, Action<FlatEvent> take)
    {
        if (item.Id <= last) return;
        last = item.Id;
        take(flattener.Next(item));
    }
}
