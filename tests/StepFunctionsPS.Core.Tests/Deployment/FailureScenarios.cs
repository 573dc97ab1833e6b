using System;
using StepFunctionsPS.Deployment;

namespace StepFunctionsPS.Tests.Deployment;

/// <summary>Deployments that fail, and what is said of them.</summary>
internal static class FailureScenarios
{
    private static readonly (string Old, string New) Topic = ("      Type: AWS::SQS::Queue", "      Type: AWS::SNS::Topic\n    Other:\n      Type: AWS::SNS::Topic");

    private static readonly (string Old, string New) Changed = ("Pass\n", "Pass\n            Comment: new\n");

    public static void Failures(Scenario it)
    {
        it.Begin("The first deployment fails").Failing["Queue"] = "Resource of type 'AWS::SQS::Queue' with identifier 'orders' already exists.";
        it.Publish(Orders.Package());
        it.Transcript.Title("... and is tried again");
        it.Publish(Orders.Package());

        it.Begin("A definition that AWS refuses, at its state").Deployed(Orders.Name, Scenario.Template());
        it.Aws.Failing["OrderStepFunctionsStateMachine"] = "Resource handler returned message: \"Invalid State Machine Definition: 'SCHEMA_VALIDATION_FAILED: The value for the field 'Comment' must be a STRING at /States/Pay/Comment' (Service: AWSStepFunctions; Status Code: 400)\"";
        it.Publish(Orders.Package(Changed));

        it.Begin("Consequences are no causes; the rollback fails too").Deployed(Orders.Name, Scenario.Template());
        it.Aws.Failing["Other"] = "User: arn:aws:iam::123456789012:user/ann is not authorized to perform: SNS:CreateTopic on resource: other";
        it.Aws.FailingRollback["Queue"] = "The topic is gone";
        it.Publish(Orders.Package(Topic));

        it.Begin("Several fail, one is called off").Deployed(Orders.Name, Scenario.Template());
        it.Aws.Failing["OrderStepFunctionsStateMachine"] = "The role cannot be assumed by states.amazonaws.com";
        it.Aws.Failing["Queue"] = "Topic limit exceeded";
        it.Publish(Orders.Package(Changed, Topic));

        it.Begin("Somebody calls it off").Deployed(Orders.Name, Scenario.Template());
        it.Aws.IsCancelled = true;
        it.Publish(Orders.Package(Topic));

        it.Begin("Without rollback").Deployed(Orders.Name, Scenario.Template());
        it.Aws.Failing["Queue"] = "Rate exceeded";
        it.Publish(Orders.Package(Topic, ("  runtime: nodejs20.x", "  runtime: nodejs20.x\n  disableRollback: true")));

        it.Begin("Secrets stay secret").Deployed(Orders.Name, Scenario.Template());
        it.Aws.Failing["Queue"] = "The password hunter2-hunter2 is too weak";
        it.Publish(Orders.Package(
            ("  runtime: nodejs20.x", "  runtime: nodejs20.x\n  stackParameters:\n    - ParameterKey: Password\n      ParameterValue: hunter2-hunter2"),
            ("resources:\n", "resources:\n  Parameters:\n    Password:\n      Type: String\n      NoEcho: true\n"),
            Topic));
    }

    public static void NestedStacks(Scenario it)
    {
        it.Begin("The cause is in a nested stack").NestedFailure = "Queue names must be shorter";
        it.Aws.Failing["Queue"] = "Embedded stack arn:aws:cloudformation:us-east-1:123456789012:stack/orders-dev-Queue/1 was not successfully created: The following resource(s) failed to create: [Queue].";
        it.Publish(Orders.Package(("AWS::SQS::Queue", "AWS::CloudFormation::Stack")));
    }

    public static void Waiting(Scenario it)
    {
        it.Begin("The time is over").Deployed(Orders.Name, Scenario.Template());
        it.Aws.Cleanup = TimeSpan.FromMinutes(5);
        it.Publish(Orders.Package(Topic), new PublishOptions { Timeout = TimeSpan.FromSeconds(45) });

        it.Begin("Nothing is seen of it").Deployed(Orders.Name, Scenario.Template());
        it.Aws.IsMute = true;
        it.Cloud = it.Cloud with { PollInterval = TimeSpan.FromMinutes(2) };
        it.Publish(Orders.Package(Topic));

        it.Begin("The change set never shows").Deployed(Orders.Name, Scenario.Template());
        it.Aws.Lag = TimeSpan.FromHours(1);
        it.Cloud = it.Cloud with { PollInterval = TimeSpan.FromSeconds(25) };
        it.Publish(Orders.Package(Topic));
    }

    public static void FailedCalls(Scenario it)
    {
        foreach (var fault in new[] { Scenario.Fault("refused"), Scenario.Fault("denied"), Scenario.Fault("expired"), Scenario.Fault("throttled"), Scenario.Fault("not reached"), new Fault("no module", AwsFailureKind.NoModule, HasEffect: false) })
        {
            it.Begin($"Looking for the stack: {fault.Name}").Deployed(Orders.Name, Scenario.Template());
            it.Break("Find", fault);
            it.Publish(Orders.Package(Topic));
        }

        foreach (var name in new[] { "not reached", "answer lost", "refused after a lost answer", "expired", "expired after a lost answer" })
        {
            it.Begin($"Applying the change set: {name}").Deployed(Orders.Name, Scenario.Template());
            it.Break("!ExecuteChangeSet", Scenario.Fault(name));
            it.Publish(Orders.Package(Topic));
        }

        it.Begin("The line is down while it works").Deployed(Orders.Name, Scenario.Template());
        it.Aws.Faults = (_, name) => name == "ReadEvents" && it.Aws.Time.Waits > 3 ? Scenario.Fault("not reached") : null;
        it.Publish(Orders.Package(Topic));

        it.Begin("Uploading is denied").Deployed(Orders.Name, Scenario.Template());
        it.Break("!Upload", Scenario.Fault("denied"));
        it.Publish(Orders.Package(Topic).WithCode(Orders.File));
    }
}
