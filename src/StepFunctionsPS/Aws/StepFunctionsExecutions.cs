using System;
using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Executions;

namespace StepFunctionsPS.Aws;

/// <summary>Asks Step Functions.</summary>
internal sealed class StepFunctionsExecutions(AwsClient client) : IExecutions
{
    public DescribedMachine? FindStateMachine(string stateMachineArn) =>
        client.Find(client.Call("Get-SFNStateMachine").With("StateMachineArn", stateMachineArn), StepFunctionsAnswers.IsNoStateMachine)?
            .Select(machine => StepFunctionsReader.Machine(machine, stateMachineArn)).FirstOrDefault();

    public DescribedMachine? FindStateMachineOf(string executionArn) =>
        client.Find(client.Call("Get-SFNStateMachineForExecution").With("ExecutionArn", executionArn), StepFunctionsAnswers.IsNoExecution)?
            .Select(machine => StepFunctionsReader.Machine(machine, ExecutionArn.Parse(executionArn)?.StateMachineArn ?? executionArn)).FirstOrDefault();

    public DescribedExecution? Find(string executionArn) =>
        client.Find(client.Call("Get-SFNExecution").With("ExecutionArn", executionArn), StepFunctionsAnswers.IsNoExecution)?
            .Select(execution => StepFunctionsReader.Execution(execution, executionArn)).FirstOrDefault();

    public HistoryPage ReadHistory(HistoryQuery query)
    {
        // The whole answer is wanted, which alone has the token of the next page.
        var call = client.Call("Get-SFNExecutionHistory")
            .With("ExecutionArn", query.ExecutionArn)
            .WithOptional("Select", "*")
            .WithOptional("NoAutoIteration", true)
            .WithOptional("MaxResult", query.Most)
            .WithOptional("NextToken", query.Token)
            .WithOptional("IncludeExecutionData", query.WithData);
        if (query.Backwards) call = call.WithOptional("ReverseOrder", true);
        var answers = client.Invoke(call);
        var events = answers.SelectMany(EventsOf).Select(HistoryReader.Event).ToList();
        return new HistoryPage(InOrder(events, query.Backwards), answers.Count == 1 && answers[0].Text("NextToken") is { Length: > 0 } token ? token : null);
    }

    public MapRunCounts? FindMapRun(string mapRunArn) =>
        client.Find(client.Call("Get-SFNMapRun").With("MapRunArn", mapRunArn), StepFunctionsAnswers.IsNoResource)?
            .Select(run => run.Item("ItemCounts")).OfType<AwsResult>().Select(StepFunctionsReader.Counts).FirstOrDefault();

    // A mock may give the events as they are.
    private static IEnumerable<AwsResult> EventsOf(AwsResult answer) => answer.Has("Events") ? answer.Items("Events") : [answer];

    // A mock may not care in which order they are wanted.
    private static IReadOnlyList<HistoryEvent> InOrder(List<HistoryEvent> events, bool backwards)
    {
        var direction = backwards ? -1 : 1;
        for (var i = 1; i < events.Count; i++)
        {
            if (Math.Sign(events[i].Id - events[i - 1].Id) == -direction) return (backwards ? events.OrderByDescending(item => item.Id) : events.OrderBy(item => item.Id)).ToArray();
        }

        return events;
    }
}
