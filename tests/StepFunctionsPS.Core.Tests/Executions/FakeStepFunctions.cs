using System;
using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Deployment;
using StepFunctionsPS.Executions;
using StepFunctionsPS.Syntax;
using StepFunctionsPS.Tests.Deployment;

namespace StepFunctionsPS.Tests.Executions;

/// <summary>Step Functions and the logs of its machines in memory. It counts the calls, and lets one go wrong that a test names.</summary>
internal sealed class FakeStepFunctions : IExecutions, ILogs, IExecutionChanges
{
    private const string Account = "arn:aws:states:us-east-1:123456789012:";

    private int tokens;

    public FakeClock Time { get; init; } = new();

    public Dictionary<string, DescribedMachine> Machines { get; } = [];

    public List<FakeRun> Runs { get; } = [];

    /// <summary>What happens in executions that are started.</summary>
    public string Script { get; set; } = Scripts.Success;

    /// <summary>What happens after a redrive.</summary>
    public string RedriveScript { get; set; } = Scripts.AfterRedrive;

    /// <summary>How far histories lag behind.</summary>
    public TimeSpan HistoryLag { get; set; }

    /// <summary>How far descriptions of executions lag behind.</summary>
    public TimeSpan StateLag { get; set; }

    public TimeSpan LogLag { get; set; }

    public MapRunCounts? MapRun { get; set; }

    /// <summary>What Step Functions refuses starts with.</summary>
    public AwsFailure? Refusal { get; set; }

    public Func<int, string, Fault?> Faults { get; set; } = (_, _) => null;

    /// <summary>The names of all calls in order; those that change something begin with an exclamation mark.</summary>
    public List<string> Calls { get; } = [];

    /// <summary>The account as it is seen from here.</summary>
    public ExecutionCloud Cloud => new("us-east-1", this, this, Time) { NewToken = () => $"token-{++tokens}" };

    public string Machine(string name, string type = "STANDARD", string logLevel = "OFF")
    {
        var arn = $"{Account}stateMachine:{name}";
        Machines[arn] = new DescribedMachine(arn, name, type) { LogLevel = logLevel, LogsData = true, LogGroups = logLevel == "OFF" ? [] : [$"/sfn/{name}"] };
        return arn;
    }

    /// <summary>An execution that somebody else has started.</summary>
    public FakeRun Started(string machine, string name, string script, TimeSpan before = default)
    {
        var run = Begin($"{Account}stateMachine:{machine}", name, "{}", Time.Peek - before);
        run.Play(script, run.Started);
        return run;
    }

    DescribedMachine? IExecutions.FindStateMachine(string stateMachineArn) => Call("FindStateMachine", () => Machines.GetValueOrDefault(stateMachineArn));

    DescribedMachine? IExecutions.FindStateMachineOf(string executionArn) => Call("FindStateMachineOf", () => Runs.FirstOrDefault(run => run.Arn == executionArn) is { } run && ExecutionArn.Parse(run.Arn) is { } arn ? Machines.GetValueOrDefault(arn.StateMachineArn) : null);

    DescribedExecution? IExecutions.Find(string executionArn) => Call("Find", () => Runs.FirstOrDefault(run => run.Arn == executionArn && !IsExpress(run))?.StateAt(Time.Peek - StateLag));

    HistoryPage IExecutions.ReadHistory(HistoryQuery query) => Call("ReadHistory", () =>
    {
        var run = Runs.FirstOrDefault(run => run.Arn == query.ExecutionArn && !IsExpress(run));
        var events = run?.At(Time.Peek - HistoryLag);
        if (events is null or []) throw Refused("ExecutionDoesNotExist", "Execution Does Not Exist");
        var ordered = query.Backwards ? events.Reverse().ToArray() : events;
        var from = query.Token is null ? 0 : int.Parse(query.Token);
        var page = ordered.Skip(from).Take(Math.Min(query.Most, PageSize)).Select(item => query.WithData ? item : item with { Details = Without(item.Details) }).ToArray();
        return new HistoryPage(page, from + page.Length < ordered.Count ? (from + page.Length).ToString() : null);
    });

    /// <summary>How many events a page has at most.</summary>
    public int PageSize { get; set; } = 1000;

    MapRunCounts? IExecutions.FindMapRun(string mapRunArn) => Call("FindMapRun", () => MapRun);

    LogPage? ILogs.Read(LogQuery query) => Call("ReadLogs", () => new LogPage(
        Runs.Where(IsExpress).SelectMany(run => run.At(Time.Peek - LogLag).Where(item => item.Timestamp >= query.From).Select(item => LogLine(run, item))).Where(line => line.Contains(query.Text)).ToArray(), null));

    StartedExecution IExecutionChanges.Start(StartRequest request) => Call("!Start", () =>
    {
        var run = Begin(request);
        return new StartedExecution(run.Arn, run.Started);
    });

    EndedExecution IExecutionChanges.StartSync(StartRequest request) => Call("!StartSync", () =>
    {
        var run = Begin(request);
        Time.Wait(run.History[^1].Timestamp - Time.Peek);
        var state = run.StateAt(Time.Peek)!;
        return new EndedExecution(run.Arn, request.Name, state.Status) { StartDate = state.StartDate, StopDate = state.StopDate, Output = state.Output, Error = state.Error, Cause = state.Cause };
    });

    void IExecutionChanges.Redrive(string executionArn, string token) => Call<object?>("!Redrive", () =>
    {
        var run = Runs.First(run => run.Arn == executionArn);
        if (run.StateAt(Time.Peek) is { Status: "RUNNING" }) throw Refused("ExecutionNotRedrivable", "Execution is not redrivable");
        run.Play(RedriveScript, Time.Peek);
        return null;
    });

    private FakeRun Begin(StartRequest request)
    {
        if (Refusal is not null) throw Refusal;
        if (!Machines.ContainsKey(request.StateMachineArn)) throw Refused("StateMachineDoesNotExist", $"State Machine Does Not Exist: '{request.StateMachineArn}'");
        if (Runs.FirstOrDefault(run => run.Arn == ArnOf(request.StateMachineArn, request.Name)) is { } there)
        {
            if (there.Input == request.Input && there.StateAt(Time.Peek) is { Status: "RUNNING" }) return there;
            throw Refused("ExecutionAlreadyExists", $"Execution Already Exists: '{there.Arn}'");
        }

        var run = Begin(request.StateMachineArn, request.Name, request.Input, Time.Peek);
        run.Play(Script, run.Started);
        return run;
    }

    private FakeRun Begin(string machineArn, string name, string input, DateTimeOffset started)
    {
        var run = new FakeRun(ArnOf(machineArn, name), machineArn, name, input, started);
        Runs.Add(run);
        return run;
    }

    private string ArnOf(string machineArn, string name) => Machines.GetValueOrDefault(machineArn) is { Type: ExecutionTarget.Express }
        ? $"{machineArn.Replace(":stateMachine:", ":express:")}:{name}:0f0f-{Runs.Count}"
        : $"{machineArn.Replace(":stateMachine:", ":execution:")}:{name}";

    private static bool IsExpress(FakeRun run) => run.Arn.Contains(":express:");

    private static AwsFailure Refused(string code, string message) => new(AwsFailureKind.Other, message, "") { Code = code, RequestId = "r-1" };

    private static MappingNode? Without(MappingNode? details)
    {
        if (details is null) return null;
        var kept = new MappingBuilder();
        foreach (var entry in details.Entries.Where(entry => entry.Key is not ("input" or "output"))) kept.Set(entry.Key, entry.Value);
        return kept.Build();
    }

    private static string LogLine(FakeRun run, HistoryEvent item)
    {
        var line = new MappingBuilder()
            .Set("id", item.Id.ToString())
            .Set("type", item.Type)
            .Set("details", item.Details ?? MappingNode.Empty)
            .Set("previous_event_id", item.PreviousEventId.ToString())
            .Set("event_timestamp", item.Timestamp.ToUnixTimeMilliseconds().ToString())
            .Set("execution_arn", run.Arn);
        return JsonWriter.WriteCompact(line.Build());
    }

    private T Call<T>(string name, Func<T> call)
    {
        Calls.Add(name);
        var fault = Faults(Calls.Count, name);
        if (fault is { HasEffect: false }) throw fault.ToFailure();
        var answer = call();
        return fault is null ? answer : throw fault.ToFailure();
    }
}
