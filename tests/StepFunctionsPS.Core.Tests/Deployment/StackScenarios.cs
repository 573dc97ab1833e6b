using System;
using StepFunctionsPS.Deployment;

namespace StepFunctionsPS.Tests.Deployment;

/// <summary>Stacks that are looked at, watched and taken down.</summary>
internal static class StackScenarios
{
    private static readonly (string Old, string New) Topic = ("AWS::SQS::Queue", "AWS::SNS::Topic");

    public static void Reading(Scenario it)
    {
        it.Begin("There is none");
        it.Read();

        it.Begin("With an API").Deployed(Orders.Name, Scenario.Template(PublishScenarios.Api, PublishScenarios.Logs));
        it.Read();
        it.Transcript.Title("With its service, and secrets");
        it.Read(Orders.Service(("order:", "order-key:\n      id: order")), withSecrets: true);

        it.Transcript.Title("Keys may not be read");
        it.Break("FindKey", Scenario.Fault("denied"));
        it.Read();
    }

    public static void Watching(Scenario it)
    {
        it.Begin("A stack at rest").Deployed(Orders.Name, Scenario.Template());
        it.Watch();

        it.Begin("A deployment that goes on").Deployed(Orders.Name, Scenario.Template());
        it.Publish(Orders.Package(Topic), new PublishOptions { NoWait = true });
        it.Watch(Orders.Service(Topic));

        it.Begin("Its events lag behind").Deployed(Orders.Name, Scenario.Template());
        it.Publish(Orders.Package(Topic), new PublishOptions { NoWait = true });
        it.Aws.Time.Wait(TimeSpan.FromSeconds(3));
        it.Aws.Lag = TimeSpan.FromSeconds(2);
        it.Watch();

        it.Begin("It has ended by its events, and goes on by its state").Deployed(Orders.Name, Scenario.Template());
        it.Publish(Orders.Package(Topic), new PublishOptions { NoWait = true });
        it.Aws.Time.Wait(TimeSpan.FromMinutes(5));
        it.Aws.StateLag = TimeSpan.FromMinutes(5);
        it.Watch();

        it.Begin("A deployment that failed").Failing["Queue"] = "Maximum number of queues reached";
        it.Publish(Orders.Package(), new PublishOptions { NoWait = true });
        it.Aws.Time.Wait(TimeSpan.FromMinutes(5));
        it.Watch(Orders.Service());

        it.Begin("Nothing was applied yet");
        it.Publish(Orders.Package(), new PublishOptions { NoExecute = true, ChangeSetName = "release-1" });
        it.Watch();

        it.Begin("Too long").Deployed(Orders.Name, Scenario.Template());
        it.Publish(Orders.Package(Topic), new PublishOptions { NoWait = true });
        it.Watch(timeout: TimeSpan.FromSeconds(4));
    }

    public static void Removing(Scenario it)
    {
        it.Begin("There is none");
        it.Remove();

        it.Begin("With uploads, and a queue that stays").Deployed(Orders.Name, Scenario.Template(("AWS::SQS::Queue", "AWS::SQS::Queue\n      DeletionPolicy: Retain")));
        it.Aws.Objects[($"{Orders.Name}-serverlessdeploymentbucket", "serverless/orders/dev/code/a.zip")] = 1;
        it.Aws.Objects[($"{Orders.Name}-serverlessdeploymentbucket", "other")] = 1;
        it.Remove();
        it.Transcript.Title("... once more");
        it.Remove();

        it.Begin("A bucket that is shared").Deployed(Orders.Name, Scenario.Template(("  runtime: nodejs20.x", "  runtime: nodejs20.x\n  deploymentBucket: deployments")).Replace("\"Outputs\":", "\"Metadata\":{\"S3Key\":\"serverless/orders/dev/code/0123456789abcdef0123456789abcdef/a.zip\"},\"Outputs\":"));
        it.Aws.BucketRegions["deployments"] = "us-east-1";
        it.Aws.Objects[("deployments", "serverless/orders/dev/code/0123456789abcdef0123456789abcdef/a.zip")] = 1;
        it.Aws.Objects[("deployments", "serverless/orders/prod/code/0123456789abcdef0123456789abcdef/a.zip")] = 1;
        it.Remove(noWait: true);
        it.Transcript.Line(string.Join(" ", it.Aws.Objects.Keys));

        it.Begin("With the service at hand: its role, and its secrets").Deployed(Orders.Name, Scenario.Template());
        var service = Orders.Service(("  runtime: nodejs20.x", "  runtime: nodejs20.x\n  iam: {deploymentRole: 'arn:aws:iam::123456789012:role/deployer'}"));
        service.Provenance.Secrets.Add("hunter2-hunter2");
        it.Aws.Failing["Queue"] = "The queue hunter2-hunter2 is in use";
        it.Remove(service);
        it.Transcript.Line($"under {it.Aws.DeletedUnder}");

        it.Begin("Protected").Deployed(Orders.Name, Scenario.Template()).IsProtected = true;
        it.Remove();

        it.Begin("Busy").Deployed(Orders.Name, Scenario.Template(), "UPDATE_IN_PROGRESS");
        it.Remove();

        it.Begin("A bucket of the user that is not empty").Deployed(Orders.Name, Scenario.Template(("AWS::SQS::Queue", "AWS::S3::Bucket")));
        it.Aws.Objects[($"{Orders.Name}-queue", "picture.png")] = 1;
        it.Remove();

        it.Begin("After a failed first deployment").Failing["Queue"] = "No";
        it.Publish(Orders.Package());
        it.Aws.Failing.Clear();
        it.Remove();

        it.Begin("The answer is lost").Deployed(Orders.Name, Scenario.Template());
        it.Break("!DeleteStack", Scenario.Fault("answer lost"));
        it.Remove();

        it.Begin("Emptying is denied").Deployed(Orders.Name, Scenario.Template());
        it.Aws.Objects[($"{Orders.Name}-serverlessdeploymentbucket", "a")] = 1;
        it.Break("!Delete", Scenario.Fault("denied"));
        it.Remove();
    }
}
