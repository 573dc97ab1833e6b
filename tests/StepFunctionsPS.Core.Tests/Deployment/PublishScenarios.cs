using System.Linq;
using StepFunctionsPS.Deployment;

namespace StepFunctionsPS.Tests.Deployment;

/// <summary>Deployments that work.</summary>
internal static class PublishScenarios
{
    private static readonly (string Old, string New) Policy = ("  runtime: nodejs20.x", "  runtime: nodejs20.x\n  stackPolicy:\n    - Effect: Allow\n      Principal: '*'\n      Action: 'Update:*'\n      Resource: '*'");

    public static readonly (string Old, string New) Api = ("      definition:", "      events:\n        - http: POST orders/{id}\n        - http: GET orders\n      definition:");

    public static readonly (string Old, string New) Logs = ("  runtime: nodejs20.x", "  runtime: nodejs20.x\n  tracing:\n    apiGateway: true\n  logs:\n    restApi:\n      level: ERROR\n      roleManagedExternally: true\n  apiGateway:\n    apiKeys: [dev-key]");

    public static void FirstDeployment(Scenario it)
    {
        it.Begin("The first deployment, without anything to upload");
        it.Publish(Orders.Package());

        it.Begin("With code to upload, so that the bucket comes first").Lag = System.TimeSpan.FromSeconds(8);
        it.Publish(Orders.Package().WithCode(Orders.File));
        it.Transcript.Line(string.Join(" ", it.Aws.Objects.Keys));

        it.Begin("After a change set that was never applied");
        it.Publish(Orders.Package(), new PublishOptions { NoExecute = true, ChangeSetName = "release-1" });
        it.Publish(Orders.Package().WithCode(Orders.File));

        it.Begin("Without change sets");
        it.Publish(Orders.Package(("  runtime: nodejs20.x", "  runtime: nodejs20.x\n  deploymentMethod: direct")));
    }

    public static void Updates(Scenario it)
    {
        it.Begin("Nothing changed").Deployed(Orders.Name, Scenario.Template());
        it.Publish(Orders.Package());
        it.Transcript.Line(string.Join(" ", it.Calls));

        it.Begin("Nothing changed, but CloudFormation is asked").Deployed(Orders.Name, Scenario.Template());
        it.Publish(Orders.Package(), new PublishOptions { Force = true });

        it.Begin("A definition and a tag changed, a queue goes, a topic comes, and reads lag behind").Deployed(Orders.Name, Scenario.Template());
        it.Aws.Lag = System.TimeSpan.FromSeconds(20);
        it.Publish(Orders.Package(("Pass\n", "Pass\n            Comment: new\n"), ("Queue:\n      Type: AWS::SQS::Queue", "Topic:\n      Type: AWS::SNS::Topic"), ("  runtime: nodejs20.x", "  runtime: nodejs20.x\n  stackTags:\n    team: blue")));

        it.Begin("Without change sets, and nothing to do").Deployed(Orders.Name, Scenario.Template());
        it.Publish(Orders.Package(("  runtime: nodejs20.x", "  runtime: nodejs20.x\n  deploymentMethod: direct")), new PublishOptions { Force = true });

        it.Begin("What was replaced takes long to go").Deployed(Orders.Name, Scenario.Template());
        it.Aws.Cleanup = System.TimeSpan.FromMinutes(20);
        it.Publish(Orders.Package(("AWS::SQS::Queue", "AWS::SNS::Topic")));

        it.Begin("Not waited for").Deployed(Orders.Name, Scenario.Template());
        it.Publish(Orders.Package(("AWS::SQS::Queue", "AWS::SNS::Topic"), Policy), new PublishOptions { NoWait = true, TerminationProtection = true });

        it.Begin("Interrupted and published again").Deployed(Orders.Name, Scenario.Template());
        it.Publish(Orders.Package(("AWS::SQS::Queue", "AWS::SNS::Topic")), new PublishOptions { NoWait = true });
        it.Publish(Orders.Package(("AWS::SQS::Queue", "AWS::SNS::Topic")));
    }

    public static void Uploads(Scenario it)
    {
        it.Begin("A bucket of the user, with six deployments of the Serverless Framework; code of the oldest is in use").Deployed(Orders.Name, Scenario.Template().Replace("\"Outputs\":", "\"Metadata\":{\"S3Key\":\"serverless/orders/dev/1700000000000-2023-11-14T22:13:20.000Z/used.zip\"},\"Outputs\":"));
        it.Aws.BucketRegions["deployments"] = "us-east-1";
        for (var day = 0; day < 7; day++) it.Aws.Objects[("deployments", $"serverless/orders/dev/{1700000000000 + day}-2023-11-14T22:13:20.00{day}Z/code.zip")] = 1;
        it.Aws.Objects[("deployments", "serverless/orders/dev/1700000000000-2023-11-14T22:13:20.000Z/used.zip")] = 1;
        it.Aws.Objects[("deployments", "serverless/orders/dev/code/other.zip")] = 1;
        var package = Orders.Package(("  runtime: nodejs20.x", "  runtime: nodejs20.x\n  deploymentBucket: deployments"), ("AWS::SQS::Queue", "AWS::SNS::Topic"));
        it.Publish(package.WithCode(Orders.File));
        foreach (var (_, key) in it.Aws.Objects.Keys) it.Transcript.Line(key);

        it.Transcript.Title("The same code again is not uploaded again");
        it.Publish(Orders.Package(("  runtime: nodejs20.x", "  runtime: nodejs20.x\n  deploymentBucket: deployments")).WithCode(Orders.File));

        it.Begin("The bucket of before could not be deleted when another was named; the stack gets a new one")
            .Deployed(Orders.Name, Scenario.Template(("  runtime: nodejs20.x", "  runtime: nodejs20.x\n  deploymentBucket: deployments")))
            .Resources["ServerlessDeploymentBucket"] = new DeployedResource("ServerlessDeploymentBucket", "AWS::S3::Bucket", "DELETE_FAILED") { PhysicalId = "before" };
        it.Publish(Orders.Package().WithCode(Orders.File));

        it.Begin("A large template goes through the bucket").Deployed(Orders.Name, Scenario.Template());
        it.Publish(Orders.Package(("      Type: AWS::SQS::Queue", Large(60_000))));
        foreach (var (bucket, key) in it.Aws.Objects.Keys) it.Transcript.Line($"{bucket} {key}");
    }

    public static string Large(int length) => $"      Type: AWS::SSM::Parameter\n      Metadata:\n        Text: {new string('x', length)}";

    public static void PrepareAndApply(Scenario it)
    {
        it.Begin("Prepared, and applied elsewhere").Deployed(Orders.Name, Scenario.Template());
        var package = Orders.Package(("AWS::SQS::Queue", "AWS::SNS::Topic"), Policy);
        it.Publish(package, new PublishOptions { NoExecute = true, ChangeSetName = "release-7" });
        it.Apply("release-7");
        it.Transcript.Line($"policy: {it.Aws.Stacks[Orders.Name].Policy ?? "none"}");

        it.Begin("With the package at hand, for a new stack");
        it.Publish(package, new PublishOptions { NoExecute = true, ChangeSetName = "release-1" });
        it.Apply("release-1", package, new PublishOptions { TerminationProtection = true });
        it.Transcript.Line($"policy: {it.Aws.Stacks[Orders.Name].Policy}");

        it.Begin("With code to upload, for a new stack");
        it.Publish(Orders.Package().WithCode(Orders.File), new PublishOptions { NoExecute = true, ChangeSetName = "release-1" });

        it.Begin("Nothing to prepare").Deployed(Orders.Name, Scenario.Template());
        it.Publish(Orders.Package(), new PublishOptions { NoExecute = true, ChangeSetName = "release-7" });
    }

    public static void AfterTheDeployment(Scenario it)
    {
        it.Begin("Policy, protection and the stage of the API");
        var package = Orders.Package(Api, (Logs.Old, Logs.New + Policy.New.Replace(Policy.Old, "")));
        it.Publish(package, new PublishOptions { TerminationProtection = true });
        foreach (var patch in it.Aws.Patches) it.Transcript.Line(patch.ToString());

        it.Transcript.Title("Only the protection changes");
        it.Publish(package with { StagePatches = [] }, new PublishOptions { TerminationProtection = false });

        it.Transcript.Title("Only the settings of the stage may have changed");
        it.Publish(package);

        it.Begin("None of it works");
        it.Aws.Faults = (_, name) => name is "!SetPolicy" or "!SetTerminationProtection" or "!UpdateStage" or "FindKey" ? Scenario.Fault("denied") : null;
        it.Publish(package, new PublishOptions { TerminationProtection = true });

        it.Begin("The stack cannot be read afterwards, nor the bucket tidied").Deployed(Orders.Name, Scenario.Template());
        it.Aws.Faults = (_, name) => it.Calls.Contains("!ExecuteChangeSet") && name is "ReadResources" or "List" && it.Calls.Count(call => call == "List") > 1 ? Scenario.Fault("denied") : null;
        it.Publish(Orders.Package(("AWS::SQS::Queue", "AWS::SNS::Topic")).WithCode(Orders.File));

        it.Begin("Two APIs").Deployed(Orders.Name, Scenario.Template());
        it.Publish(Orders.Package(("AWS::SQS::Queue", "AWS::SNS::Topic")) with { StagePatches = package.StagePatches });
    }
}
