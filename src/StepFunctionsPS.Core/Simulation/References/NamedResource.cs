using System.Collections.Generic;

namespace StepFunctionsPS.Simulation.References;

/// <summary>A type of resources whose ARN and <c>Ref</c> follow from a name that the user gives.</summary>
/// <param name="NameKey">The property that holds the name.</param>
/// <param name="Arn">The ARN of a name.</param>
/// <param name="Ref">What <c>Ref</c> gives; null for the name.</param>
internal sealed record NamedResource(string NameKey, System.Func<LocalAccount, string, string> Arn, System.Func<LocalAccount, string, string>? Ref = null)
{
    private static readonly Dictionary<string, NamedResource> ByType = new()
    {
        ["AWS::StepFunctions::StateMachine"] = new("StateMachineName", Machine, Machine),
        ["AWS::StepFunctions::Activity"] = new("Name", Activity, Activity),
        ["AWS::Lambda::Function"] = new("FunctionName", (account, name) => account.FunctionArn(name)),
        ["AWS::SQS::Queue"] = new("QueueName", (account, name) => account.Arn("sqs", name), (account, name) => $"https://sqs.{account.Region}.amazonaws.com/{account.AccountId}/{name}"),
        ["AWS::SNS::Topic"] = new("TopicName", Topic, Topic),
        ["AWS::DynamoDB::Table"] = new("TableName", (account, name) => account.Arn("dynamodb", "table/" + name)),
        ["AWS::Events::EventBus"] = new("Name", (account, name) => account.Arn("events", "event-bus/" + name)),
        ["AWS::S3::Bucket"] = new("BucketName", (account, name) => $"arn:{account.Partition}:s3:::{name}"),
        ["AWS::IAM::Role"] = new("RoleName", (account, name) => $"arn:{account.Partition}:iam::{account.AccountId}:role/{name}"),
    };

    public static NamedResource? Of(string type) => ByType.TryGetValue(type, out var known) ? known : null;

    private static string Machine(LocalAccount account, string name) => account.MachineArn(name);

    private static string Activity(LocalAccount account, string name) => account.ActivityArn(name);

    private static string Topic(LocalAccount account, string name) => account.Arn("sns", name);
}
