using System;
using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Simulation;
using StepFunctionsPS.Simulation.Mocks;
using Xunit;

namespace StepFunctionsPS.Tests.Simulation;

/// <summary>Each kind of mock, for each kind of Task.</summary>
public sealed class MockMatrixTests
{
    private const string Token = ",'Parameters':{'t.$':'$$.Task.Token'}";

    // The resource, the events of a call until its end, and the beginning of the names of its last event.
    private static readonly (string Task, string Begins, string Prefix)[] Tasks =
    [
        ("'Resource':'arn:aws:lambda:us-east-1:1:function:f'", "LambdaFunctionScheduled LambdaFunctionStarted", "LambdaFunction"),
        ("'Resource':'arn:aws:states:us-east-1:1:activity:a'", "ActivityScheduled ActivityStarted", "Activity"),
        ("'Resource':'arn:aws:states:::lambda:invoke'", "TaskScheduled TaskStarted", "Task"),
        ("'Resource':'arn:aws:states:::sqs:sendMessage.waitForTaskToken'" + Token, "TaskScheduled TaskStarted TaskSubmitted", "Task"),
        ("'Resource':'arn:aws:states:::glue:startJobRun.sync'" + Token, "TaskScheduled TaskStarted TaskSubmitted", "Task"),
        ("'Resource':'arn:aws:states:::states:startExecution.sync:2'", "TaskScheduled TaskStarted TaskSubmitted", "Task"),
        ("'Resource':'arn:aws:states:::aws-sdk:s3:listBuckets'", "TaskScheduled TaskStarted", "Task"),
    ];

    // The mock, what the Task comes to, the end of its last event and how many seconds all takes.
    private static readonly (string Mock, string Comes, string Last, double Seconds)[] Mocks =
    [
        ("{'Return':{'n':1}}", "{'n':1}", "Succeeded", 0),
        ("{'Return':null}", "null", "Succeeded", 0),
        ("{'Return':1,'After':2.5}", "1", "Succeeded", 2.5),
        ("{'Throw':{'Error':'E','Cause':'c'}}", "E c", "Failed", 0),
        ("{'Throw':{'Error':'E'},'After':7}", "E ", "Failed", 7),
        ("{'Throw':{}}", " ", "Failed", 0),
        ("{'Throw':{'Error':'States.Timeout'}}", "States.Timeout ", "TimedOut", 0),
        ("{'Throw':{'Error':'States.HeartbeatTimeout'}}", "States.Timeout ", "TimedOut", 0),
        ("{'Return':1,'After':61}", "States.Timeout ", "TimedOut", 60),
    ];

    public static IEnumerable<object[]> Pairs => Tasks.SelectMany((task, i) => Mocks.Select((mock, j) => new object[] { i, j }));

    public static IEnumerable<object[]> Kinds => Enumerable.Range(0, Tasks.Length).Select(i => new object[] { i });

    [Theory]
    [MemberData(nameof(Pairs))]
    public void AnOutcomeIsWhatTheTaskComesTo(int task, int mock)
    {
        var (fields, begins, prefix) = Tasks[task];
        var (text, comes, last, seconds) = Mocks[mock];
        var run = Run(fields + ",'TimeoutSeconds':60", text);
        Assert.Equal(comes, run.Output is null ? $"{run.Error} {run.Cause}" : LocalService.Quoted(run.Output));
        var ends = run.Output is null ? "ExecutionFailed" : "TaskStateExited ExecutionSucceeded";
        Assert.Equal($"ExecutionStarted TaskStateEntered {begins} {prefix}{last} {ends}", Machine.Types(run));
        Assert.Equal(TimeSpan.FromSeconds(seconds), run.Duration);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void OutcomesAreTakenInTurn(int task)
    {
        var run = Run(Tasks[task].Task + ",'Retry':[{'ErrorEquals':['Busy'],'IntervalSeconds':4}]", "[{'Throw':{'Error':'Busy'}},{'Return':2}]");
        Assert.Equal(("2", TimeSpan.FromSeconds(4)), (run.Output!.ToString(), run.Duration));
        Assert.Equal(2, run.Events.Count(item => item.Type == Tasks[task].Prefix + "Scheduled"));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void HeartbeatsAreForWhoeverIsWaitedFor(int task)
    {
        // Only activities and callbacks are asked for signs of life.
        var isAsked = Tasks[task].Task.Contains("activity") || Tasks[task].Task.Contains("waitForTaskToken");
        var run = Run(Tasks[task].Task + ",'HeartbeatSeconds':10,'Catch':[{'ErrorEquals':['States.HeartbeatTimeout'],'Next':'S2'}]", "{'Return':1,'After':11}", ",'S2':{'Type':'Pass','Result':'late','End':true}");
        Assert.Equal(isAsked ? "\"late\"" : "1", run.Output!.ToString());
        Assert.Equal(isAsked ? 10 : 11, run.Duration.TotalSeconds);
    }

    [Theory]
    [InlineData("States.HeartbeatTimeout", true)]
    [InlineData("States.Timeout", true)]
    [InlineData("States.ALL", true)]
    [InlineData("States.TaskFailed", false)]
    public void AMissedHeartbeatGoesByBothNames(string name, bool isTaken)
    {
        var run = Run(Tasks[1].Task + $",'Retry':[{{'ErrorEquals':['{name}'],'MaxAttempts':1}}]", "[{'Throw':{'Error':'States.HeartbeatTimeout'}},{'Return':2}]");
        Assert.Equal(isTaken, run.Status == ExecutionStatus.Succeeded);
    }

    [Theory]
    [InlineData(3)]
    [InlineData(4)]
    public void TheTokenIsInWhatIsSent(int task)
    {
        string? seen = null;
        var run = Machine.Run(Machine.One("'Type':'Task'," + Tasks[task].Task), mocks: new FunctionMocks(call =>
        {
            seen = LocalService.Quoted(call.Input);
            return Machine.Return("{}");
        }));
        Assert.Matches("^{'t':'token-[0-9]+'}$", seen!);
        var scheduled = run.Events.Single(item => item.Type == "TaskScheduled").ToNode();
        Assert.Contains(seen!.Replace("'", "\\\""), scheduled.ToString());
    }

    private static SimulationResult Run(string task, string mock, string more = "")
    {
        var definition = Machine.Bind("{'StartAt':'S','States':{'S':{'Type':'Task'," + task + ",'End':true}" + more + "}}");
        var mocks = MockFileReader.Read(Machine.Json($"{{'S':{mock}}}"), MockTargets.Of(Machine.Alone(definition)));
        Assert.Empty(mocks.Diagnostics);
        return Machine.Run(definition, mocks: mocks.Output);
    }
}
