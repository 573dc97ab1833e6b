using System;
using System.Collections.Generic;
using StepFunctionsPS.Deployment;

namespace StepFunctionsPS.Tests.Deployment;

/// <summary>A cloud, what is done to it, and the record of that.</summary>
internal sealed class Scenario
{
    public Scenario(FakeCloud? cloud = null)
    {
        Aws = cloud ?? new FakeCloud();
        Transcript = new RecordingObserver(Aws.Time);
        Cloud = Aws.Cloud;
    }

    public FakeCloud Aws { get; private set; }

    public Cloud Cloud { get; set; }

    public RecordingObserver Transcript { get; }

    /// <summary>The plan of the last publishing; null when there was none.</summary>
    public DeploymentPlan? Plan { get; private set; }

    private StackPublisher Publisher => new(Cloud, Transcript, Orders.Compare);

    public DeploymentResult Publish(Package package, PublishOptions? options = null)
    {
        var planned = Publisher.Plan(package, options ?? new PublishOptions());
        Plan = planned.Output;
        Transcript.Result(planned);
        if (Plan is null or { Refusals.Count: > 0 }) return new DeploymentResult(null, planned.Diagnostics);
        Transcript.Line("> " + Plan.Sentence);
        return Transcript.Result(Plan.Options.NoExecute ? Publisher.Prepare(Plan, Aws.Changes) : Publisher.Publish(Plan, Aws.Changes));
    }

    public DeploymentResult Apply(string changeSetName, Package? package = null, PublishOptions? options = null)
    {
        var found = Publisher.FindPrepared(Orders.Name, changeSetName, options ?? new PublishOptions());
        return Transcript.Result(found) is { } changeSet
            ? Transcript.Result(Publisher.Apply(changeSet, package, options ?? new PublishOptions(), Aws.Changes))
            : new DeploymentResult(null, found.Diagnostics);
    }

    public DeploymentResult Remove(Service? service = null, bool noWait = false)
    {
        var remover = new StackRemover(Cloud, Transcript);
        var planned = remover.Plan(Orders.Name, service);
        if (Transcript.Result(planned) is not { } plan) return new DeploymentResult(null, planned.Diagnostics);
        Transcript.Line("> " + plan.Sentence);
        return Transcript.Result(remover.Remove(plan, Aws.Changes, noWait, null));
    }

    public DeploymentResult Watch(Service? service = null, TimeSpan? timeout = null) => Transcript.Result(new StackWatcher(Cloud, Transcript).Watch(Orders.Name, service, timeout));

    public Stack? Read(Service? service = null, bool withSecrets = false)
    {
        var stack = Transcript.Result(new StackReader(Cloud).Find(Orders.Name, service, withSecrets));
        if (stack is null) return null;
        Transcript.Line($"{stack}, protected: {stack.TerminationProtection}");
        foreach (var item in stack.Outputs) Transcript.Line($"  output {item.Key}: {item.Value}");
        foreach (var item in stack.Tags) Transcript.Line($"  tag {item.Key}: {item.Value}");
        foreach (var item in stack.StateMachines) Transcript.Line($"  machine {item.Key}: {item.Value} {((StackStateMachine)item.Value!).Type}");
        foreach (var item in stack.Endpoints) Transcript.Line($"  endpoint {item}");
        foreach (var item in stack.ApiKeys) Transcript.Line($"  key {item.Name}: {item.Value ?? "(not shown)"}");
        return stack;
    }

    /// <summary>Another account, in the same record.</summary>
    public FakeCloud Begin(string title, FakeCloud? cloud = null)
    {
        Transcript.Title(title);
        Aws = cloud ?? new FakeCloud();
        Transcript.Clock = Aws.Time;
        Cloud = Aws.Cloud;
        return Aws;
    }

    /// <summary>Has each call of that name go wrong.</summary>
    public void Break(string call, Fault fault) => Aws.Faults = (_, name) => name == call ? fault : null;

    /// <summary>A template as it is deployed, of the service with changes of its text.</summary>
    public static string Template(params (string Old, string New)[] edits) => StepFunctionsPS.Syntax.JsonWriter.WriteCompact(Orders.Package(edits).Template.Root);

    /// <summary>All that can go wrong with a call, by its name.</summary>
    public static Fault Fault(string name) => System.Linq.Enumerable.First(StepFunctionsPS.Tests.Deployment.Fault.All, fault => fault.Name == name);

    /// <summary>A text of the names of calls.</summary>
    public IReadOnlyList<string> Calls => Aws.Calls;
}
