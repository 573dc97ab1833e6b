using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using StepFunctionsPS.Deployment;
using StepFunctionsPS.Executions;
using StepFunctionsPS.Tests.Deployment;

namespace StepFunctionsPS.Tests.Histories;

/// <summary>Step Functions and CloudWatch Logs in memory, as far as histories go.</summary>
internal sealed class FakeHistories : IExecutions, ILogs
{
    public const string Standard = "arn:aws:states:eu-west-1:123456789012:execution:order:one";

    public const string Express = "arn:aws:states:eu-west-1:123456789012:express:order:one:6f1c";

    public IReadOnlyList<HistoryEvent> History { get; init; } = [];

    public int PageSize { get; init; } = 1000;

    public DescribedMachine? Machine { get; init; }

    /// <summary>The pages of each log group.</summary>
    public Dictionary<string, string[][]> Logs { get; } = [];

    /// <summary>Goes wrong at the call of that number, from 1.</summary>
    public (int Call, Exception Failure)? Fails { get; init; }

    public List<string> Calls { get; } = [];

    public ExecutionCloud Cloud => new("eu-west-1", this, this, new FakeClock()) { Shown = text => text.Replace("hunter2", "***", StringComparison.Ordinal) };

    public DescribedMachine? FindStateMachine(string stateMachineArn)
    {
        Note($"DescribeStateMachine {stateMachineArn}");
        return Machine;
    }

    public DescribedMachine? FindStateMachineOf(string executionArn)
    {
        Note($"DescribeStateMachineForExecution {executionArn}");
        return Machine;
    }

    public DescribedExecution? Find(string executionArn) => throw new NotSupportedException();

    public MapRunCounts? FindMapRun(string mapRunArn) => throw new NotSupportedException();

    public HistoryPage ReadHistory(HistoryQuery query)
    {
        Note($"GetExecutionHistory {query.ExecutionArn}, {query.Most} from {query.Token ?? "the first"}{(query.WithData ? " with data" : "")}");
        if (query.ExecutionArn != Standard) throw new AwsFailure(AwsFailureKind.Other, "Execution Does Not Exist", "") { Code = "ExecutionDoesNotExistException" };
        var from = query.Token is null ? 0 : int.Parse(query.Token, CultureInfo.InvariantCulture);
        var next = from + PageSize;
        return new HistoryPage(History.Skip(from).Take(PageSize).ToArray(), next < History.Count ? next.ToString(CultureInfo.InvariantCulture) : null);
    }

    public LogPage? Read(LogQuery query)
    {
        Note($"FilterLogEvents {query.LogGroupName} for {query.Text} since {query.From:yyyy-MM-dd HH:mm:ss}, {query.Token ?? "first"} page");
        if (!Logs.TryGetValue(query.LogGroupName, out var pages)) return null;
        var page = query.Token is null ? 0 : int.Parse(query.Token, CultureInfo.InvariantCulture);
        return new LogPage(page < pages.Length ? pages[page] : [], page + 1 < pages.Length ? (page + 1).ToString(CultureInfo.InvariantCulture) : null);
    }

    private void Note(string call)
    {
        Calls.Add(call);
        if (Fails is { } fault && fault.Call == Calls.Count) throw fault.Failure;
    }
}
