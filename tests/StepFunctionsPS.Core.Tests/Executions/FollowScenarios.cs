using System;
using System.Linq;
using StepFunctionsPS.Executions;
using StepFunctionsPS.Tests.Deployment;

namespace StepFunctionsPS.Tests.Executions;

/// <summary>Executions that are watched and resumed, and machines that are looked for.</summary>
internal static class FollowScenarios
{
    public static void WatchingExecutions(ExecutionScenario it)
    {
        it.Begin("There is none");
        it.Watch("arn:aws:states:us-east-1:123456789012:execution:order:gone");

        it.Begin("One that has ended").Machine("order");
        it.Watch(it.Aws.Started("order", "one", Scripts.Failure, TimeSpan.FromHours(1)).Arn);

        it.Begin("One that runs").Machine("order");
        it.Watch(it.Aws.Started("order", "one", Scripts.Success, TimeSpan.FromSeconds(1)).Arn);

        it.Begin("One that is not seen yet").Machine("order");
        it.Aws.StateLag = TimeSpan.FromSeconds(2);
        it.Watch(it.Aws.Started("order", "one", Scripts.Success).Arn);

        it.Begin("Too long").Machine("order");
        it.Watch(it.Aws.Started("order", "one", Scripts.Long).Arn, timeout: TimeSpan.FromSeconds(5));
    }

    public static void WatchingLogs(ExecutionScenario it)
    {
        it.Begin("It logs");
        it.Run(it.Express("ALL"), new RunOptions("{}") { NoWait = true });
        it.Aws.LogLag = TimeSpan.FromSeconds(3);
        it.Watch(it.Aws.Runs[0].Arn, it.Aws.Runs[0].Started);

        it.Begin("It fails", Scripts.Failure);
        it.Run(it.Express("ALL"), new RunOptions("{}") { NoWait = true });
        it.Watch(it.Aws.Runs[0].Arn, it.Aws.Runs[0].Started);

        it.Begin("The end is not logged", Scripts.TooSlow.Replace("60 ExecutionTimedOut", ""));
        it.Run(it.Express("ERROR"), new RunOptions("{}") { NoWait = true });
        it.Watch(it.Aws.Runs[0].Arn, it.Aws.Runs[0].Started);

        it.Begin("It does not log");
        it.Run(it.Express(), new RunOptions("{}") { NoWait = true });
        it.Watch(it.Aws.Runs[0].Arn, it.Aws.Runs[0].Started);

        it.Begin("Too long", Scripts.TooSlow);
        it.Run(it.Express("ALL"), new RunOptions("{}") { NoWait = true });
        it.Watch(it.Aws.Runs[0].Arn, it.Aws.Runs[0].Started, TimeSpan.FromSeconds(5));
    }

    public static void Resuming(ExecutionScenario it)
    {
        it.Begin("It is resumed").Machine("order");
        it.Resume(it.Aws.Started("order", "one", Scripts.Failure, TimeSpan.FromHours(1)).Arn);

        it.Begin("Not waited for").Machine("order");
        it.Resume(it.Aws.Started("order", "one", Scripts.Failure, TimeSpan.FromHours(1)).Arn, wait: false);

        it.Begin("All lags behind").Machine("order");
        (it.Aws.HistoryLag, it.Aws.StateLag) = (TimeSpan.FromSeconds(5), TimeSpan.FromSeconds(8));
        it.Resume(it.Aws.Started("order", "one", Scripts.Failure, TimeSpan.FromHours(1)).Arn);

        it.Begin("It fails again", Scripts.Failure).Machine("order");
        it.Aws.RedriveScript = "0 ExecutionRedriven redriveCount=1\n0 TaskScheduled resource=invoke\n2 TaskFailed error=Card.Declined cause=no_funds\n2 ExecutionFailed error=Card.Declined cause=no_funds";
        it.Resume(it.Aws.Started("order", "one", Scripts.Failure, TimeSpan.FromHours(1)).Arn);

        it.Begin("What cannot be resumed").Machine("order");
        it.Resume("arn:aws:states:us-east-1:123456789012:execution:order:gone");
        it.Resume("arn:aws:states:us-east-1:123456789012:express:quick:a:b");
        it.Resume(it.Aws.Started("order", "done", Scripts.Success, TimeSpan.FromHours(1)).Arn);
        it.Resume(it.Aws.Started("order", "runs", Scripts.Success).Arn);
        var old = it.Aws.Started("order", "old", Scripts.Failure, TimeSpan.FromDays(20));
        old.RedriveRefusal = "Execution redrivable period exceeded.";
        it.Resume(old.Arn);
        var item = it.Aws.Started("order", "item", Scripts.Failure, TimeSpan.FromDays(1));
        item.IsOfMap = true;
        it.Resume(item.Arn);

        foreach (var fault in Fault.All)
        {
            it.Begin($"Resuming: {fault.Name}").Machine("order");
            it.Break("!Redrive", fault.Name);
            it.Resume(it.Aws.Started("order", "one", Scripts.Failure, TimeSpan.FromHours(1)).Arn);
        }

        it.Begin("Resuming: AWS has changed its mind").Machine("order");
        var run = it.Aws.Started("order", "one", Scripts.Failure, TimeSpan.FromHours(1));
        var looked = new ExecutionResumer(it.Cloud, it).Look(ExecutionArn.Parse(run.Arn)!);
        run.Play(Scripts.AfterRedrive, it.Aws.Time.Peek);
        foreach (var finding in new ExecutionResumer(it.Cloud, it).Resume(looked.Report!, it.Aws).Diagnostics) it.Line(finding.ToString());
    }

    public static void ResumingMany(ExecutionScenario it)
    {
        it.Begin("All at once");
        it.ResumeAll(new ResumeOptions(), Failed(it, 3));

        it.Begin("To their ends");
        it.ResumeAll(new ResumeOptions { Wait = true }, Failed(it, 3));

        it.Begin("One, to its end");
        it.ResumeAll(new ResumeOptions { Wait = true }, Failed(it, 1));

        it.Begin("Two at a time");
        it.ResumeAll(new ResumeOptions { ThrottleLimit = 2 }, Failed(it, 5));

        it.Begin("One at a time, to their ends");
        it.ResumeAll(new ResumeOptions { ThrottleLimit = 1, Wait = true }, Failed(it, 3));

        it.Begin("They take too long").RedriveScript = "0 ExecutionRedriven redriveCount=1\n90 ExecutionAborted";
        it.ResumeAll(new ResumeOptions { Wait = true, Timeout = TimeSpan.FromSeconds(20) }, Failed(it, 2));

        it.Begin("Their histories cannot be read any longer");
        it.Aws.Faults = (number, name) => name == "ReadHistory" && number > 8 ? Scenario.Fault("denied") : null;
        it.ResumeAll(new ResumeOptions { Wait = true }, Failed(it, 2));
    }

    public static void Stacks(ExecutionScenario it)
    {
        it.Begin("There is no stack");
        it.Find(new FakeCloud(), "order");

        it.Begin("It waits for its first deployment");
        Stack("REVIEW_IN_PROGRESS").Resources.Clear();
        it.Find(last!, "order");

        it.Begin("It is there");
        Stack("UPDATE_COMPLETE");
        it.Find(last!, "order");
        it.Find(last!, "quick");

        it.Begin("The machine is new");
        Stack("UPDATE_COMPLETE").Resources.Remove("Order");
        it.Find(last!, "order");

        it.Begin("It is being deleted");
        foreach (var resource in Stack("DELETE_IN_PROGRESS").Resources.ToArray()) last!.Stacks["shop-dev"].Resources[resource.Key] = resource.Value with { Status = "DELETE_IN_PROGRESS" };
        it.Find(last!, "order");

        foreach (var fault in Fault.All.Where(fault => !fault.HasEffect))
        {
            it.Begin(fault.Name);
            Stack("UPDATE_COMPLETE");
            last!.Faults = (_, _) => fault;
            it.Find(last!, "order");
        }
    }

    private static FakeCloud? last;

    private static FakeStack Stack(string status)
    {
        last = new FakeCloud();
        return last.Deployed("shop-dev", StepFunctionsPS.Syntax.JsonWriter.WriteCompact(Compiler.Compile(Shop.Service).Template!.Root), status);
    }

    private static string[] Failed(ExecutionScenario it, int count)
    {
        it.Aws.Machine("order");
        return Enumerable.Range(1, count).Select(number => it.Aws.Started("order", $"number-{number}", Scripts.Failure, TimeSpan.FromHours(1)).Arn).ToArray();
    }
}
