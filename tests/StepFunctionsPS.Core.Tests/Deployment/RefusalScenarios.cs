using StepFunctionsPS.Deployment;

namespace StepFunctionsPS.Tests.Deployment;

/// <summary>What is not even tried.</summary>
internal static class RefusalScenarios
{
    private static readonly (string Old, string New) Topic = ("AWS::SQS::Queue", "AWS::SNS::Topic");

    private static readonly (string Old, string New) OwnBucket = ("  runtime: nodejs20.x", "  runtime: nodejs20.x\n  deploymentBucket: deployments");

    private static readonly (string Old, string New) NewName = ("      definition:", "      name: orders-by-name\n      id: order\n      definition:");

    public static void StatesOfStacks(Scenario it)
    {
        foreach (var status in new[] { "ROLLBACK_COMPLETE", "ROLLBACK_FAILED", "CREATE_FAILED", "DELETE_FAILED", "UPDATE_ROLLBACK_FAILED", "IMPORT_ROLLBACK_FAILED", "DELETE_IN_PROGRESS", "UPDATE_IN_PROGRESS", "UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS" })
        {
            it.Begin(status).Deployed(Orders.Name, Scenario.Template(), status);
            it.Publish(Orders.Package(Topic));
        }

        it.Begin("A nested stack").Deployed(Orders.Name, Scenario.Template()).ParentId = "arn:aws:cloudformation:us-east-1:123456789012:stack/all-dev/1";
        it.Publish(Orders.Package(Topic));
        it.Remove();

        it.Begin("Too large");
        it.Publish(Orders.Package(("      Type: AWS::SQS::Queue", PublishScenarios.Large(1_100_000))));

        it.Begin("Names");
        it.Apply("release-7");
        it.Publish(Orders.Package(), new PublishOptions { ChangeSetName = "7 release" });
        var package = Orders.Package();
        it.Publish(new Package("orders", "dev", "us-east-1", new StackSettings("1-orders"), package.Template));
    }

    public static void Buckets(Scenario it)
    {
        it.Begin("There is no such bucket");
        it.Publish(Orders.Package(OwnBucket).WithCode(Orders.File));

        it.Begin("The bucket is elsewhere").BucketRegions["deployments"] = "eu-west-1";
        it.Publish(Orders.Package(OwnBucket).WithCode(Orders.File));

        it.Begin("The bucket of the stack was deleted by hand").Deployed(Orders.Name, Scenario.Template());
        it.Aws.BucketRegions.Clear();
        it.Publish(Orders.Package(Topic).WithCode(Orders.File));

        it.Begin("The stack has no bucket yet").Deployed(Orders.Name, Scenario.Template(OwnBucket));
        it.Publish(Orders.Package(Topic).WithCode(Orders.File));

        it.Begin("The package makes none").Deployed(Orders.Name, Scenario.Template(OwnBucket));
        it.Publish(Orders.Package(Topic).WithCode(Orders.File) with { BucketTemplate = null });

        it.Begin("The stack has a bucket now, and the upload is denied").Deployed(Orders.Name, Scenario.Template(OwnBucket));
        it.Break("!Upload", Scenario.Fault("denied"));
        it.Publish(Orders.Package(Topic).WithCode(Orders.File));

        it.Begin("The deployed template cannot be read").Deployed(Orders.Name, "Resources:\n  Queue: {Type: AWS::SQS::Queue");
        it.Publish(Orders.Package(Topic).WithCode(Orders.File));

        it.Begin("A zip is missing").Deployed(Orders.Name, Scenario.Template());
        it.Publish(Orders.Package(Topic).WithCode("orders.zip"));
    }

    public static void ChangeSets(Scenario it)
    {
        it.Begin("It is there already").Deployed(Orders.Name, Scenario.Template());
        it.Publish(Orders.Package(Topic), new PublishOptions { NoExecute = true, ChangeSetName = "release-7" });
        it.Publish(Orders.Package(Topic), new PublishOptions { ChangeSetName = "release-7" });
        it.Apply("release-8");

        it.Begin("It fails").Deployed(Orders.Name, Scenario.Template());
        it.Aws.ChangeSetOutcome = ("FAILED", "Template error: Unresolved resource dependencies [Queue] in the Resources block of the template");
        it.Publish(Orders.Package(Topic), new PublishOptions { ChangeSetName = "release-7" });

        it.Begin("It can no longer be applied").Deployed(Orders.Name, Scenario.Template());
        it.Publish(Orders.Package(Topic), new PublishOptions { NoExecute = true, ChangeSetName = "release-7" });
        var (made, request, isNew, ready) = it.Aws.Stacks[Orders.Name].ChangeSets["release-7"];
        it.Aws.Stacks[Orders.Name].ChangeSets["release-7"] = (made with { ExecutionStatus = "OBSOLETE" }, request, isNew, ready);
        it.Apply("release-7");

        it.Transcript.Title("It was applied");
        it.Aws.Stacks[Orders.Name].ChangeSets["release-7"] = (made with { ExecutionStatus = "EXECUTE_COMPLETE" }, request, isNew, ready);
        it.Apply("release-7");
    }

    public static void StateMachines(Scenario it)
    {
        it.Begin("A new name").Deployed(Orders.Name, Scenario.Template(("      definition:", "      id: order\n      definition:")));
        it.Publish(Orders.Package(NewName));
        it.Publish(Orders.Package(NewName), new PublishOptions { AllowReplacement = true });

        it.Begin("It goes").Deployed(Orders.Name, Scenario.Template().Replace("OrderStepFunctionsStateMachine", "OldStepFunctionsStateMachine"));
        it.Publish(Orders.Package());

        it.Begin("Only CloudFormation knows").Deployed(Orders.Name, Scenario.Template(("      definition:", "      id: order\n      definition:")));
        it.Transcript.Line("(the comparison sees nothing)");
        var publisher = new StackPublisher(it.Cloud, it.Transcript, (_, _, _) => []);
        var plan = it.Transcript.Result(publisher.Plan(Orders.Package(NewName), new PublishOptions { Force = true }))!;
        it.Transcript.Result(publisher.Publish(plan, it.Aws.Changes));
        it.Transcript.Line(string.Join(" ", it.Calls));
    }
}
