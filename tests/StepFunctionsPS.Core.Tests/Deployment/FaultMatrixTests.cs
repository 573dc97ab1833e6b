using System;
using System.Collections.Generic;
using StepFunctionsPS.Deployment;
using Xunit;

namespace StepFunctionsPS.Tests.Deployment;

/// <summary>
/// Each call of each kind of work goes wrong in each way, one at a time. No work hangs; none says that it succeeded
/// while the stack is not as it should be; each that did not says so with a code.
/// </summary>
public sealed class FaultMatrixTests
{
    private static readonly (string Old, string New) Topic = ("AWS::SQS::Queue", "AWS::SNS::Topic");

    private static readonly (string Old, string New) Settings = ("  runtime: nodejs20.x", "  runtime: nodejs20.x\n  tracing:\n    apiGateway: true\n  stackPolicy:\n    - Effect: Allow\n      Principal: '*'\n      Action: 'Update:*'\n      Resource: '*'");

    private static readonly Dictionary<string, Work> Works = new()
    {
        ["first deployment"] = new(_ => { }, it => [it.Publish(Orders.Package(PublishScenarios.Api, Settings), new PublishOptions { TerminationProtection = true })], it => Has(it, "CREATE_COMPLETE", "Queue") && it.Stacks[Orders.Name] is { IsProtected: true, Policy: not null } && it.Patches.Count > 0),
        ["first deployment with uploads"] = new(_ => { }, it => [it.Publish(Orders.Package().WithCode(Orders.File))], it => Has(it, "UPDATE_COMPLETE", "Queue") && it.Objects.Count == 1),
        ["unchanged"] = new(it => it.Deployed(Orders.Name, Scenario.Template()), it => [it.Publish(Orders.Package())], it => Has(it, "UPDATE_COMPLETE", "Queue")),
        ["changed"] = new(it => it.Deployed(Orders.Name, Scenario.Template()), it => [it.Publish(Orders.Package(Topic).WithCode(Orders.File))], it => Has(it, "UPDATE_COMPLETE", "Queue") && it.Stacks[Orders.Name].Template.Contains("SNS")),
        ["changed without change sets"] = new(it => it.Deployed(Orders.Name, Scenario.Template()), it => [it.Publish(Orders.Package(Topic, ("  runtime: nodejs20.x", "  runtime: nodejs20.x\n  deploymentMethod: direct")))], it => it.Stacks[Orders.Name].Template.Contains("SNS")),
        ["rolled back"] = new(Failing, it => [it.Publish(Orders.Package(Topic))], _ => false),
        ["first deployment rolled back"] = new(it => it.Failing["Queue"] = "No", it => [it.Publish(Orders.Package())], _ => false),
        ["prepare and apply"] = new(it => it.Deployed(Orders.Name, Scenario.Template()), it => [it.Publish(Orders.Package(Topic), new PublishOptions { NoExecute = true, ChangeSetName = "release-7" }), it.Apply("release-7", Orders.Package(Topic))], it => it.Stacks[Orders.Name].Template.Contains("SNS")),
        ["watch"] = new(Failing, Watched, it => it.Stacks[Orders.Name].Status == "UPDATE_COMPLETE" && !it.Calls.Contains("!ExecuteChangeSet")),
        ["remove"] = new(WithUploads, it => [it.Remove()], it => it.Stacks[Orders.Name].Status == StackStatus.Deleted && it.Objects.Count == 0),
        ["remove what cannot go"] = new(Failing, it => [it.Remove()], _ => false),
    };

    public static TheoryData<string> Names => [.. Works.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void EachCallMayFail(string name)
    {
        var calls = Run(name, (_, _) => null).Calls;
        Assert.NotEmpty(calls);
        for (var number = 1; number <= calls.Count; number++)
        {
            foreach (var fault in Fault.All) Run(name, (at, _) => at == number ? fault : null);
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void AllCallsMayFailFromOneOn(string name)
    {
        var calls = Run(name, (_, _) => null).Calls;
        for (var number = 1; number <= calls.Count; number++)
        {
            foreach (var fault in Fault.All) Run(name, (at, _) => at >= number ? fault : null);
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void ReadsMayLagBehind(string name)
    {
        foreach (var seconds in new[] { 1, 5, 20, 50 }) Run(name, (_, _) => null, TimeSpan.FromSeconds(seconds));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void TheUserMayStopAtAnyWait(string name)
    {
        var waits = Run(name, (_, _) => null).Time.Waits;
        for (var wait = 1; wait <= waits; wait++)
        {
            var it = new Scenario(new FakeCloud { Time = new FakeClock { StopAtWait = wait } });
            Works[name].Prepare(it.Aws);
            Assert.Throws<OperationCanceledException>(() => Works[name].Do(it));
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void WithoutPausesItEndsToo(string name)
    {
        var it = new Scenario();
        it.Cloud = it.Cloud with { PollInterval = TimeSpan.Zero };
        Works[name].Prepare(it.Aws);
        Assert.NotEmpty(Works[name].Do(it));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void LookingChangesNothing(string name)
    {
        var it = new Scenario();
        Works[name].Prepare(it.Aws);
        var publisher = new StackPublisher(it.Cloud, it.Transcript, Orders.Compare);
        publisher.Plan(Orders.Package(Topic).WithCode(Orders.File), new PublishOptions { ChangeSetName = "release-7" });
        publisher.FindPrepared(Orders.Name, "release-7", new PublishOptions());
        new StackRemover(it.Cloud, it.Transcript).Plan(Orders.Name, null);
        new StackReader(it.Cloud).Find(Orders.Name, null, withSecrets: true);
        Assert.DoesNotContain(it.Calls, call => call.StartsWith('!'));
    }

    private static FakeCloud Run(string name, Func<int, string, Fault?> faults, TimeSpan lag = default)
    {
        var it = new Scenario(new FakeCloud { Faults = faults, Lag = lag });
        Works[name].Prepare(it.Aws);
        foreach (var result in Works[name].Do(it))
        {
            Assert.All(result.Diagnostics, finding => Assert.Matches("^SFN92[0-9]{2}$", finding.Code));
            Assert.All(result.Diagnostics, finding => Assert.NotEmpty(finding.Message));
            Assert.DoesNotContain("Exception", it.Transcript.ToString());
            if (!result.Succeeded) return it.Aws;
        }

        Assert.True(Works[name].IsDone(it.Aws), $"A false success.\n{it.Transcript}");
        return it.Aws;
    }

    private static bool Has(FakeCloud it, string status, string resource) => it.Stacks.TryGetValue(Orders.Name, out var stack) && stack.Status == status && stack.Resources.ContainsKey(resource);

    private static void Failing(FakeCloud it)
    {
        it.Deployed(Orders.Name, Scenario.Template());
        it.Failing["Queue"] = "No";
    }

    // What began is only seen after a while, by which time it can be watched.
    private static DeploymentResult[] Watched(Scenario it)
    {
        var published = it.Publish(Orders.Package(Topic), new PublishOptions { NoWait = true });
        it.Aws.Time.Wait(it.Aws.Lag);
        return published.Succeeded ? [published with { Diagnostics = [] }, it.Watch()] : [published];
    }

    private static void WithUploads(FakeCloud it)
    {
        it.Deployed(Orders.Name, Scenario.Template());
        it.Objects[($"{Orders.Name}-serverlessdeploymentbucket", "code.zip")] = 1;
    }

    private sealed record Work(Action<FakeCloud> Prepare, Func<Scenario, IReadOnlyList<DeploymentResult>> Do, Func<FakeCloud, bool> IsDone);
}
