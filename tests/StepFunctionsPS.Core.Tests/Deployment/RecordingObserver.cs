using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;
using StepFunctionsPS.Deployment;
using StepFunctionsPS.Diagnostics;

namespace StepFunctionsPS.Tests.Deployment;

/// <summary>Writes down what a user would see of works, line by line.</summary>
internal sealed class RecordingObserver(FakeClock clock) : IDeploymentObserver
{
    private readonly StringBuilder text = new();

    public FakeClock Clock { get; set; } = clock;

    public List<StackEvent> Events { get; } = [];

    public void Title(string title) => text.Append(text.Length > 0 ? "\n" : "").Append("# ").Append(title).Append('\n');

    public void Line(string line) => text.Append(line).Append('\n');

    public void Step(string what) => Timed(what);

    public void Event(StackEvent item)
    {
        Events.Add(item);
        Timed($"  {new string(' ', item.Depth * 2)}{item}{(item.Source.Line > 0 ? $"  <- {item.Source}" : "")}");
    }

    // Behind the line that it comes with.
    public void Progress(DeploymentProgress progress) => text.Insert(text.Length - 1, $" [{progress.Done}/{progress.Total}]");

    public void StillWaiting(string what, TimeSpan elapsed) => Timed($"  still waiting: {what} ({elapsed.TotalSeconds:0} s)");

    public void Detail(string what) => Timed($"  ({what})");

    public void Findings(IEnumerable<Diagnostic> findings)
    {
        foreach (var finding in findings) Line(finding.ToString());
    }

    public T? Result<T>(StageResult<T> result)
        where T : class
    {
        Findings(result.Diagnostics);
        return result.Output;
    }

    public DeploymentResult Result(DeploymentResult result)
    {
        Findings(result.Diagnostics);
        foreach (var change in result.Changes) Line($"  {change}");
        if (result.ChangeSet is { } changeSet) Line($"change set: {changeSet} ({changeSet.Status})");
        Line(result.Stack is { } stack ? $"stack: {stack}{(stack.Outcome is null ? "" : $", {stack.Outcome}")}" : "stack: none");
        if (result.Summary.Length > 0) Line(result.Summary);
        return result;
    }

    public override string ToString() => text.ToString();

    private void Timed(string what) => Line($"{(Clock.Peek - FakeClock.Start).ToString(@"mm\:ss", CultureInfo.InvariantCulture)} {what}");
}
