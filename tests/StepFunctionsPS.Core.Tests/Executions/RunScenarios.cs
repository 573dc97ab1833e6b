using System;
using System.Linq;
using StepFunctionsPS.Deployment;
using StepFunctionsPS.Executions;
using StepFunctionsPS.Tests.Deployment;

namespace StepFunctionsPS.Tests.Executions;

/// <summary>State machines that are run, and what can go wrong with that.</summary>
internal static class RunScenarios
{
    private static readonly RunOptions Named = new("{}") { ExecutionName = "monday" };

    public static void Running(ExecutionScenario it)
    {
        it.Begin("It succeeds");
        it.Run(options: new RunOptions("""{"id":42}"""));

        it.Begin("It fails after a retry", Scripts.Failure);
        it.Run();
        it.Begin("The same without the service at hand", Scripts.Failure);
        it.Run(it.Order with { Machine = null });

        it.Begin("It times out", Scripts.TooSlow);
        it.Run();

        it.Begin("Somebody stops it", Scripts.Stopped);
        it.Run();

        it.Begin("A Map", Scripts.Maps);
        it.Run();

        it.Begin("A distributed Map", Scripts.Distributed).MapRun = new MapRunCounts(30, 120);
        it.Run();
        it.Begin("... that may not be looked at", Scripts.Distributed);
        it.Break("FindMapRun", "denied");
        it.Run();

        it.Begin("Not waited for");
        it.Run(options: Named with { NoWait = true });

        it.Begin("It takes long", Scripts.Long);
        it.Run();

        it.Begin("It takes too long", Scripts.Long);
        it.Run(options: new RunOptions("{}") { Timeout = TimeSpan.FromSeconds(20) });
    }

    public static void Names(ExecutionScenario it)
    {
        it.Begin("The name is new");
        it.Run(options: Named);
        it.Line("... and taken now");
        it.Run(options: Named);

        it.Begin("One of that name and input runs", Scripts.Long);
        it.Run(options: Named with { NoWait = true });
        it.Run(options: Named);
        it.Line($"{it.Aws.Runs.Count} execution");

        it.Begin("The answer is lost");
        it.Break("!Start", "answer lost");
        it.Run(options: Named);
        it.Line($"{it.Aws.Runs.Count} execution");

        it.Begin("It has ended before its start, whose answer was lost, was repeated").Machine("order");
        it.Aws.Started("order", "monday", Scripts.Success, TimeSpan.FromSeconds(5));
        it.Aws.Refusal = new AwsFailure(AwsFailureKind.Other, "Execution Already Exists", "") { Code = "ExecutionAlreadyExists" }.AfterLostAnswer();
        it.Run(options: Named);
        it.Line("... with another input, it is not ours");
        it.Run(options: Named with { Input = "[]" });

        it.Begin("One that was there long before is not ours").Machine("order");
        it.Aws.Started("order", "monday", Scripts.Success, TimeSpan.FromHours(1));
        it.Aws.Faults = (_, name) => name == "!Start" ? new Fault("", AwsFailureKind.NotReached, false) : null;
        it.Run(options: Named);
    }

    public static void Lags(ExecutionScenario it)
    {
        it.Begin("The history lags behind").HistoryLag = TimeSpan.FromSeconds(4);
        it.Run();

        it.Begin("The state lags behind").StateLag = TimeSpan.FromSeconds(12);
        it.Run();

        it.Begin("The state lags behind for too long").StateLag = TimeSpan.FromMinutes(5);
        it.Run();

        it.Begin("The time is over when it has ended").StateLag = TimeSpan.FromMinutes(5);
        it.Run(options: new RunOptions("{}") { Timeout = TimeSpan.FromSeconds(10) });

        it.Begin("The history stands still").HistoryLag = TimeSpan.FromMinutes(30);
        it.Aws.Machine("order");
        it.Aws.Started("order", "old", Scripts.Success, TimeSpan.FromMinutes(30) - TimeSpan.FromSeconds(1));
        it.Watch("arn:aws:states:us-east-1:123456789012:execution:order:old");

        it.Begin("Somebody resumes it meanwhile", Scripts.Failure).Machine("order");
        var run = it.Aws.Started("order", "one", Scripts.Failure);
        run.Play(Scripts.AfterRedrive, run.Started.AddSeconds(6));
        it.Aws.StateLag = TimeSpan.FromSeconds(3);
        it.Watch(run.Arn);
    }

    public static void Refusals(ExecutionScenario it)
    {
        it.Begin("Nothing of it fits");
        it.Run(new ExecutionTarget("arn:aws:lambda:us-east-1:1:function:f", "us-east-1"), new RunOptions(new string('x', 262_145)) { ExecutionName = "a b" });
        it.Find(new ExecutionTarget("order", "us-east-1"));
        it.Line($"calls: {it.Aws.Calls.Count}");

        it.Begin("There is no such machine");
        it.Find(new ExecutionTarget("arn:aws:states:us-east-1:123456789012:stateMachine:gone", "us-east-1"));
        it.Run(new ExecutionTarget("arn:aws:states:us-east-1:123456789012:stateMachine:gone", "us-east-1"));
        it.Run(new ExecutionTarget("arn:aws:states:us-east-1:123456789012:stateMachine:gone", "us-east-1") { Type = "STANDARD" });

        it.Begin("A version of a machine");
        it.Find(it.Order with { StateMachineArn = it.Order.StateMachineArn + ":7" });
        it.Begin("A machine that may not be looked at");
        it.Break("FindStateMachine", "denied");
        it.Find(it.Order);

        foreach (var code in new[] { "StateMachineDeleting", "StateMachineTypeNotSupported", "InvalidName", "ExecutionLimitExceeded", "InvalidExecutionInput", "InvalidArn", "KmsAccessDeniedException", "KmsInvalidState" })
        {
            it.Begin(code).Refusal = new AwsFailure(AwsFailureKind.Other, $"What AWS says of {code}", "") { Code = code };
            it.Run(it.Order with { Type = "STANDARD" });
        }
    }

    /// <summary>Who runs machines need not be allowed to read histories.</summary>
    public static void WithoutHistory(ExecutionScenario it)
    {
        it.Begin("It succeeds", Scripts.Long);
        it.Break("ReadHistory", "denied");
        it.Run();

        it.Begin("It fails", Scripts.Failure);
        it.Break("ReadHistory", "denied");
        it.Run();

        it.Begin("Its state lags behind").StateLag = TimeSpan.FromSeconds(20);
        it.Break("ReadHistory", "denied");
        it.Run();

        it.Begin("The right is taken away meanwhile", Scripts.Failure);
        it.Aws.Faults = (number, name) => name == "ReadHistory" && number > 3 ? Scenario.Fault("denied") : null;
        it.Run();

        it.Begin("It takes too long", Scripts.Long);
        it.Break("ReadHistory", "denied");
        it.Run(options: new RunOptions("{}") { Timeout = TimeSpan.FromSeconds(20) });

        it.Begin("Its state may not be looked at either");
        it.Aws.Faults = (_, name) => name is "ReadHistory" or "Find" ? Scenario.Fault("denied") : null;
        it.Run();

        it.Begin("It is resumed", Scripts.Failure).Machine("order");
        it.Aws.StateLag = TimeSpan.FromSeconds(5);
        var failed = it.Aws.Started("order", "one", Scripts.Failure, TimeSpan.FromMinutes(5));
        it.Break("ReadHistory", "denied");
        it.Resume(failed.Arn);
    }

    public static void FailedCalls(ExecutionScenario it)
    {
        foreach (var fault in Fault.All)
        {
            it.Begin($"Starting: {fault.Name}");
            it.Break("!Start", fault.Name);
            it.Run();
        }

        it.Begin("Starting: no module");
        it.Aws.Faults = (_, name) => name == "!Start" ? new Fault("", AwsFailureKind.NoModule, false) : null;
        it.Run();

        it.Begin("Starting and looking: answers lost");
        it.Aws.Faults = (_, name) => name is "!Start" or "Find" ? Scenario.Fault("answer lost") : null;
        it.Run();

        foreach (var call in new[] { "ReadHistory", "Find" })
        {
            foreach (var fault in Fault.All.Where(fault => !fault.HasEffect))
            {
                it.Begin($"{call}: {fault.Name}");
                it.Break(call, fault.Name);
                it.Run();
            }
        }
    }

    public static void Express(ExecutionScenario it)
    {
        it.Begin("It succeeds");
        it.Run(it.Express());

        it.Begin("It fails, and does not log", Scripts.Failure);
        it.Run(it.Express());

        it.Begin("It fails, and logs", Scripts.Failure);
        it.Run(it.Express("ALL"));

        it.Begin("It fails, and nobody knows whether it logs", Scripts.Failure);
        it.Break("FindStateMachine", "denied");
        it.Run(it.Express() with { Type = "EXPRESS" });

        it.Begin("Not waited for");
        it.Run(it.Express(), new RunOptions("{}") { NoWait = true });

        it.Begin("It is not known to be Express");
        it.Break("FindStateMachine", "denied");
        it.Run(it.Express());

        foreach (var call in new[] { "!Start", "!StartSync" })
        {
            foreach (var fault in Fault.All.Where(fault => fault.Kind is AwsFailureKind.NotReached or AwsFailureKind.Throttled))
            {
                it.Begin($"{call}: {fault.Name}");
                it.Break(call, fault.Name);
                it.Run(it.Express(), new RunOptions("{}") { NoWait = call == "!Start" });
                it.Line($"{it.Aws.Runs.Count} executions");
            }
        }

        it.Begin("It is not known to be Express, and the answer is lost");
        it.Aws.Faults = (_, name) => name == "FindStateMachine" ? Scenario.Fault("denied") : name == "!Start" ? Scenario.Fault("answer lost") : null;
        it.Run(it.Express());
        it.Line($"{it.Aws.Runs.Count} executions");
    }
}
