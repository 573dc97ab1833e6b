using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;
using StepFunctionsPS.Executions;
using StepFunctionsPS.Tests.Deployment;

namespace StepFunctionsPS.Tests.Executions;

/// <summary>Step Functions, what is done with it, and the record of what a user would see.</summary>
internal sealed class ExecutionScenario : IExecutionObserver
{
    private readonly StringBuilder text = new();

    public ExecutionScenario(FakeStepFunctions? aws = null)
    {
        Aws = aws ?? new FakeStepFunctions();
        Cloud = Aws.Cloud;
    }

    public FakeStepFunctions Aws { get; private set; }

    public ExecutionCloud Cloud { get; set; }

    /// <summary>Whether the end is waited for.</summary>
    public bool Waits { get; set; } = true;

    public List<FlatEvent> Told { get; } = [];

    /// <summary>Another account, in the same record.</summary>
    public FakeStepFunctions Begin(string title, string script = Scripts.Success)
    {
        text.Append(text.Length > 0 ? "\n" : "").Append("# ").Append(title).Append('\n');
        Aws = new FakeStepFunctions { Script = script };
        Cloud = Aws.Cloud;
        Told.Clear();
        return Aws;
    }

    public void Break(string call, string fault) => Aws.Faults = (_, name) => name == call ? Scenario.Fault(fault) : null;

    public ExecutionTarget Order => new(Aws.Machine("order"), "us-east-1") { Machine = Shop.Order };

    public ExecutionTarget Express(string logLevel = "OFF") => new(Aws.Machine("quick", "EXPRESS", logLevel), "us-east-1") { Machine = Shop.Service.FindStateMachine("quick") };

    public ExecutionOutcome Run(ExecutionTarget? target = null, RunOptions? options = null) =>
        Show(new ExecutionRunner(Cloud, this).Run(target ?? Order, options ?? new RunOptions("{}"), Aws));

    public ExecutionOutcome Watch(string executionArn, DateTimeOffset? started = null, TimeSpan? timeout = null) =>
        Show(new ExecutionWatcher(Cloud, this).Watch(ExecutionArn.Parse(executionArn)!, started, timeout));

    /// <summary>Looks, resumes, and follows.</summary>
    public ExecutionOutcome Resume(string executionArn, bool wait = true, TimeSpan? timeout = null)
    {
        var resumer = new ExecutionResumer(Cloud, this);
        var looked = Show(resumer.Look(ExecutionArn.Parse(executionArn)!));
        if (looked.HasErrors) return looked;
        var resumed = Show(resumer.Resume(looked.Report!, Aws));
        return resumed.HasErrors || !wait ? resumed : Show(resumer.Follow(resumed.Report!, timeout));
    }

    public IReadOnlyList<ExecutionOutcome> ResumeAll(ResumeOptions options, params string[] executionArns)
    {
        var given = new List<ExecutionOutcome>();
        var queue = new ResumeQueue(Cloud, this, Aws, options, outcome => given.Add(Show(outcome)));
        foreach (var arn in executionArns)
        {
            if (new ExecutionResumer(Cloud, this).Look(ExecutionArn.Parse(arn)!) is { HasErrors: false } looked) queue.Add(looked.Report!);
        }

        queue.Finish();
        return given;
    }

    public void Find(FakeCloud cloud, string machine) => Found(new StackMachines(cloud, "us-east-1").Find(Shop.Service, Shop.Service.FindStateMachine(machine)!));

    public void Find(ExecutionTarget target) => Found(new ExecutionRunner(Cloud, this).Find(target));

    private void Found(StepFunctionsPS.Diagnostics.StageResult<ExecutionTarget> found)
    {
        foreach (var finding in found.Diagnostics) Line(finding.ToString());
        Line(found.Output is { } target ? $"target: {target.StateMachineArn} {target.Type ?? "of unknown type"}" : "target: none");
    }

    public void Line(string line) => text.Append(line).Append('\n');

    public override string ToString() => text.ToString();

    void IExecutionObserver.Step(string what) => Timed(what);

    void IExecutionObserver.Event(FlatEvent item)
    {
        Told.Add(item);
        var took = item.Duration is { } time ? " " + time.TotalSeconds.ToString("0.#", CultureInfo.InvariantCulture) + " s" : "";
        Timed($"  {item.Event.Type}{(item.State is null ? "" : " " + (item.Iteration is null ? "" : item.Iteration + ": ") + item.State)}{(item.Attempt is null ? "" : $" #{item.Attempt}")}{took}{(item.Error is null ? "" : $": {item.Error}")}{(item.Output is null ? "" : $" -> {item.Output}")}");
    }

    void IExecutionObserver.Progress(string state, long done, long total) => Timed($"  {state} {done}/{total}");

    void IExecutionObserver.StillWaiting(string what, TimeSpan elapsed) => Timed($"  still waiting: {what} ({elapsed.TotalSeconds:0} s)");

    void IExecutionObserver.Detail(string what) => Timed($"  ({what})");

    private ExecutionOutcome Show(ExecutionOutcome outcome)
    {
        if (outcome.Report is { } report)
        {
            Line($"execution: {report.StateMachine} {report.Name} {report.Status}{(report.Output is null ? "" : " " + report.Output)}{(report.RedriveCount > 0 ? $", resumed {report.RedriveCount}x" : "")}{(report.Path.Count == 0 ? "" : $", by {string.Join(" ", report.Path)}")}");
            if (report.HasFailed) Line(FailureText.Of(report));
        }
        else
        {
            Line("execution: none");
        }

        foreach (var finding in outcome.Diagnostics) Line(finding.ToString());
        return outcome;
    }

    private void Timed(string what) => Line($"{(Aws.Time.Peek - FakeClock.Start).ToString(@"mm\:ss", CultureInfo.InvariantCulture)} {what}");
}
