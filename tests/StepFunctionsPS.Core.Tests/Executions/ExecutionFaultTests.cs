using System;
using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Executions;
using StepFunctionsPS.Tests.Deployment;
using Xunit;

namespace StepFunctionsPS.Tests.Executions;

/// <summary>
/// Each call of each kind of work goes wrong in each way, one at a time and for good. No work hangs; nothing is started or
/// resumed twice; what is reported is the truth, or it is said that it is not known; each that did not succeed says so with a code.
/// </summary>
public sealed class ExecutionFaultTests
{
    private static readonly Dictionary<string, Func<ExecutionScenario, ExecutionOutcome>> Works = new()
    {
        ["run"] = it => it.Run(),
        ["run what fails"] = it => Scripted(it, Scripts.Failure).Run(),
        ["run a Map"] = it => Scripted(it, Scripts.Distributed).Run(),
        ["run under a name"] = it => it.Run(options: new RunOptions("{}") { ExecutionName = "monday" }),
        ["run without waiting"] = it => Unwaited(it).Run(options: new RunOptions("{}") { NoWait = true }),
        ["run an Express machine"] = it => it.Run(it.Express("ALL")),
        ["run an Express machine that fails"] = it => Scripted(it, Scripts.Failure).Run(it.Express("ALL")),
        ["run an Express machine without waiting"] = it => Unwaited(it).Run(it.Express("ALL"), new RunOptions("{}") { NoWait = true }),
        ["watch"] = it => it.Watch(Failed(it)),
        ["watch the logs"] = WatchLogs,
        ["resume"] = it => it.Resume(Failed(it)),
        ["resume many"] = it => it.ResumeAll(new ResumeOptions { Wait = true, ThrottleLimit = 1 }, Failed(it)).FirstOrDefault() ?? new ExecutionOutcome(null, [StepFunctionsPS.Diagnostics.ExecutionMessages.NoSuchExecution("")]),
    };

    public static TheoryData<string> Names => [.. Works.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void EachCallMayFail(string name)
    {
        var calls = Run(name, (_, _) => null).Aws.Calls;
        Assert.NotEmpty(calls);
        for (var number = 1; number <= calls.Count; number++)
        {
            foreach (var fault in Faults(calls[number - 1])) Run(name, (at, _) => at == number ? fault : null);
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void AllCallsMayFailFromOneOn(string name)
    {
        var calls = Run(name, (_, _) => null).Aws.Calls;
        for (var number = 1; number <= calls.Count; number++)
        {
            foreach (var fault in Fault.All) Run(name, (at, call) => at >= number && Faults(call).Contains(fault) ? fault : null);
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void ReadsMayLagBehind(string name)
    {
        foreach (var history in new[] { 0, 1, 5, 20 })
        {
            foreach (var state in new[] { 0, 1, 5, 20 }) Run(name, (_, _) => null, TimeSpan.FromSeconds(history), TimeSpan.FromSeconds(state));
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void TheUserMayStopAtAnyWait(string name)
    {
        var waits = Run(name, (_, _) => null).Aws.Time.Waits;
        for (var wait = 1; wait <= waits; wait++)
        {
            var it = new ExecutionScenario(new FakeStepFunctions { Time = new FakeClock { StopAtWait = wait } });
            Assert.Throws<OperationCanceledException>(() => Works[name](it));
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void WithoutPausesItEndsToo(string name)
    {
        var it = new ExecutionScenario();
        it.Cloud = it.Cloud with { PollInterval = TimeSpan.Zero };
        Check(it, Works[name](it));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void PagesMayBeSmall(int size)
    {
        foreach (var name in Works.Keys)
        {
            var it = new ExecutionScenario(new FakeStepFunctions { PageSize = size });
            Check(it, Works[name](it));
        }
    }

    // Only calls that are repeated after a lost answer meet a refusal then; those for Express machines are not.
    private static IEnumerable<Fault> Faults(string call) => Fault.All.Where(fault => call != "!StartSync" || !fault.Name.Contains("after a lost answer"));

    private static ExecutionScenario Run(string name, Func<int, string, Fault?> faults, TimeSpan historyLag = default, TimeSpan stateLag = default)
    {
        var it = new ExecutionScenario(new FakeStepFunctions { Faults = faults, HistoryLag = historyLag, StateLag = stateLag });
        Check(it, Works[name](it));
        return it;
    }

    private static void Check(ExecutionScenario it, ExecutionOutcome outcome)
    {
        var text = it.ToString();
        Assert.All(outcome.Diagnostics, finding => Assert.Matches("^SFN93[0-9]{2}$", finding.Code));
        Assert.DoesNotContain("Exception", text);
        Assert.True(it.Aws.Runs.Count <= 1, "Started twice.\n" + text);
        var run = it.Aws.Runs.SingleOrDefault();
        Assert.True(run is null || run.History.Count(item => item.Type == "ExecutionRedriven") <= 1, "Resumed twice.\n" + text);
        Assert.False(run is not null && text.Contains(ExecutionSituation.NotStarted), "It was started.\n" + text);
        Assert.False(run?.History.Any(item => item.Type == "ExecutionRedriven") == true && text.Contains(ExecutionSituation.NotResumed), "It was resumed.\n" + text);
        Assert.Equal(it.Told.Select(item => item.Event.Id).Distinct().Order(), it.Told.Select(item => item.Event.Id));
        if (outcome.Report is { Status: not "RUNNING" } report && !(outcome.HasErrors && report.RedriveCount == 0))
            Assert.True(run?.StateAt(DateTimeOffset.MaxValue)?.Status == report.Status, "A false report.\n" + text);
        Assert.False(!outcome.HasErrors && outcome.Report?.Status == "RUNNING" && it.Waits && outcome.Diagnostics.All(finding => finding.Code != "SFN9318"), "An end that is none.\n" + text);
        Assert.True(outcome.HasErrors || (outcome.Report is not null && run is not null), "A false success.\n" + text);
    }

    private static ExecutionScenario Unwaited(ExecutionScenario it)
    {
        it.Waits = false;
        return it;
    }

    private static ExecutionScenario Scripted(ExecutionScenario it, string script)
    {
        it.Aws.Script = script;
        return it;
    }

    private static string Failed(ExecutionScenario it)
    {
        it.Aws.Machine("order");
        return it.Aws.Started("order", "one", Scripts.Failure, TimeSpan.FromHours(1)).Arn;
    }

    private static ExecutionOutcome WatchLogs(ExecutionScenario it)
    {
        it.Express("ALL");
        var run = it.Aws.Started("quick", "one", Scripts.Success, TimeSpan.FromMinutes(1));
        return it.Watch(run.Arn, run.Started);
    }
}
