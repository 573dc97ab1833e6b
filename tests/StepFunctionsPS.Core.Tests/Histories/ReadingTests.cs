using System;
using System.Linq;
using System.Text;
using StepFunctionsPS.Deployment;
using StepFunctionsPS.Executions;
using StepFunctionsPS.Tests.Deployment;
using Xunit;

namespace StepFunctionsPS.Tests.Histories;

/// <summary>What users see of histories that are read, and what AWS is asked.</summary>
public sealed class ReadingTests
{
    private const string Script = """
        1<0 ExecutionStarted input={}
        2<0 TaskStateEntered name=Charge
        3<2 TaskScheduled
        4<3 TaskFailed error=Busy cause=later
        5<4 ExecutionFailed error=Busy cause=later
        """;

    private static readonly DescribedMachine Logging = new("arn:aws:states:eu-west-1:123456789012:stateMachine:order", "order", "EXPRESS") { LogLevel = "ALL", LogsData = true, LogGroups = ["/sfn/order"] };

    private readonly StringBuilder text = new();

    [Fact]
    public void KeptHistories()
    {
        var history = ScriptedHistory.Read(Script);
        Read("A history of three pages", new FakeHistories { History = history, PageSize = 2 }, FakeHistories.Standard);
        Read("By the address in the console", new FakeHistories { History = history }, "https://eu-west-1.console.aws.amazon.com/states/home?region=eu-west-1#/v2/executions/details/arn%3Aaws%3Astates%3Aeu-west-1%3A123456789012%3Aexecution%3Aorder%3Aone");
        Read("No such execution", new FakeHistories(), FakeHistories.Standard + "-2");
        Read("AWS is busy after a page", new FakeHistories { History = history, PageSize = 3, Fails = (2, Fault.All.First(fault => fault.Kind == AwsFailureKind.Throttled).ToFailure()) }, FakeHistories.Standard);
        Read("What AWS says holds a secret", new FakeHistories { Fails = (1, new AwsFailure(AwsFailureKind.Other, "The token hunter2 is refused", "Renew hunter2.")) }, FakeHistories.Standard);
        foreach (var kind in Enum.GetValues<AwsFailureKind>())
        {
            Read($"The call fails: {kind}", new FakeHistories { Fails = (1, new Fault("", kind, HasEffect: false).ToFailure()) }, FakeHistories.Standard);
        }

        Transcript.Check("Histories", nameof(KeptHistories), text.ToString());
    }

    [Fact]
    public void LoggedHistories()
    {
        var lines = ScriptedHistory.Read(Script).Select(item => ScriptedHistory.ToLogLine(item, FakeHistories.Express)).ToArray();
        string[] others =
        [
            "", "no JSON", "[1]", "{", lines[1].Replace(":6f1c", ":6f1c-other"), lines[1].Replace("\"id\":\"2\"", "\"id\":\"x\""), lines[1].Replace("event_timestamp\":\"", "event_timestamp\":\"9999999"),
            lines[1].Replace("\"type\"", "\"kind\""), $"{{\"message\":\"{FakeHistories.Express}\"}}",
        ];
        Read("Lines come in any order, twice, and among others", Express(Logging, [.. others, lines[4], lines[0]], [], [lines[3], lines[2], lines[1], lines[0]]), FakeHistories.Express, ScriptedHistory.Read(Script)[0].Timestamp);
        Read("The console says when it began", Express(Logging, lines), "https://eu-west-1.console.aws.amazon.com/states/home?region=eu-west-1#/express-executions/details/arn%3Aaws%3Astates%3Aeu-west-1%3A123456789012%3Aexpress%3Aorder%3Aone%3A6f1c?startDate=1767225600000");
        Read("Inputs and outputs are not logged", Express(Logging with { LogsData = false }, lines), FakeHistories.Express);
        Read("Failures only", Express(Logging with { LogLevel = "ERROR" }, [lines[3], lines[4]]), FakeHistories.Express);
        Read("Nothing yet", Express(Logging, []), FakeHistories.Express);
        Read("Nothing of failures", Express(Logging with { LogLevel = "FATAL", LogsData = false }, []), FakeHistories.Express);
        Read("No logs", Express(Logging with { LogLevel = "OFF" }, []), FakeHistories.Express);
        Read("No log group", new FakeHistories { Machine = Logging }, FakeHistories.Express);
        Read("No machine", new FakeHistories(), FakeHistories.Express);
        Read("The logs may not be read", new FakeHistories { Machine = Logging, Fails = (2, Fault.All.First(fault => fault.Kind == AwsFailureKind.Denied).ToFailure()) }, FakeHistories.Express);
        Transcript.Check("Histories", nameof(LoggedHistories), text.ToString());
    }

    [Fact]
    public void NoMoreThanAPageIsHeld()
    {
        var given = 0;
        var source = new FakeHistories { History = LongHistory.Make(5000).ToArray(), PageSize = 1000 };
        new ExecutionEvents(source.Cloud).Read(ExecutionArn.Parse(FakeHistories.Standard)!, null, _ => Assert.Equal((given++ / 1000) + 1, source.Calls.Count));
        Assert.Equal(5000, given);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void AStopOfTheUserPassesThrough(int call)
    {
        var stop = new OperationCanceledException();
        Assert.Same(stop, Assert.Throws<OperationCanceledException>(() => new ExecutionEvents(new FakeHistories { Machine = Logging, Fails = (call, stop) }.Cloud).Read(ExecutionArn.Parse(FakeHistories.Express)!, null, _ => { })));
        var kept = new FakeHistories { History = LongHistory.Make(20).ToArray(), PageSize = 10, Fails = (call, stop) };
        Assert.Same(stop, Assert.Throws<OperationCanceledException>(() => new ExecutionEvents(kept.Cloud).Read(ExecutionArn.Parse(FakeHistories.Standard)!, null, _ => { })));
    }

    [Fact]
    public void ATokenThatLeadsToItselfEndsTheReading()
    {
        var source = Express(Logging, ["x"], ["y"]);
        var turns = new Turning(source);
        new ExecutionEvents(new ExecutionCloud("eu-west-1", source, turns, new FakeClock())).Read(ExecutionArn.Parse(FakeHistories.Express)!, null, _ => { });
        Assert.Equal(2, turns.Reads);
    }

    private static FakeHistories Express(DescribedMachine machine, params string[][] pages)
    {
        var source = new FakeHistories { Machine = machine };
        source.Logs.Add("/sfn/order", pages);
        return source;
    }

    private void Read(string title, FakeHistories source, string executionArn, DateTimeOffset? started = null)
    {
        text.Append("== ").Append(title).Append('\n');
        var events = new StringBuilder();
        var outcome = new ExecutionEvents(source.Cloud).Read(ExecutionArn.Parse(executionArn)!, started, item => events.Append(ScriptedHistory.Write(item)));
        foreach (var call in source.Calls) text.Append("? ").Append(call).Append('\n');
        text.Append(events);
        foreach (var finding in outcome.Diagnostics) text.Append(finding.Severity.ToString().ToLowerInvariant()).Append(' ').Append(finding.Code).Append(": ").Append(finding.Message).Append("\n  ").Append(finding.Advice).Append('\n');
        text.Append('\n');
    }

    private sealed class Turning(ILogs logs) : ILogs
    {
        public int Reads { get; private set; }

        public LogPage? Read(LogQuery query)
        {
            Reads++;
            return logs.Read(query with { Token = null }) is { } page ? page with { NextToken = "again" } : null;
        }
    }
}
