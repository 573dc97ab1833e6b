using System.Collections.Generic;

namespace StepFunctionsPS.Analysis.Services;

/// <summary>The places whose types are known: what tasks call, the commonest parameters of calls, and dimensions of alarms.</summary>
internal static class ReferencePlaces
{
    private const string Function = "AWS::Lambda::Function";
    private const string Machine = "AWS::StepFunctions::StateMachine";
    private const string Queue = "AWS::SQS::Queue";
    private const string Topic = "AWS::SNS::Topic";
    private const string Table = "AWS::DynamoDB::Table";
    private const string Bucket = "AWS::S3::Bucket";

    private static readonly string[] Functions = ["AWS::Lambda::Alias", "AWS::Lambda::Alias.AliasArn", "AWS::Lambda::Version", "AWS::Lambda::Version.FunctionArn"];

    private static readonly string[] Machines =
        [Machine, Machine + ".Arn", "AWS::StepFunctions::StateMachineVersion", "AWS::StepFunctions::StateMachineVersion.Arn", "AWS::StepFunctions::StateMachineAlias", "AWS::StepFunctions::StateMachineAlias.Arn"];

    /// <summary>The <c>Resource</c> of a Task.</summary>
    public static ReferencePlace Resource { get; } =
        new("", "Resource", "the ARN of a Lambda function or an activity", [Function + ".Arn", .. Functions, "AWS::StepFunctions::Activity", "AWS::StepFunctions::Activity.Arn"]) { Wrong = ["AWS::StepFunctions::Activity.Name"] };

    /// <summary>Parameters of calls.</summary>
    public static IReadOnlyList<ReferencePlace> Parameters { get; } =
    [
        new("lambda", "FunctionName", "a Lambda function", [Function, Function + ".Arn", .. Functions]),
        new("states", "StateMachineArn", "the ARN of a state machine", Machines) { Wrong = [Machine + ".Name"] },
        new("sfn", "StateMachineArn", "the ARN of a state machine", Machines) { Wrong = [Machine + ".Name"] },
        new("sqs", "QueueUrl", "the URL of a queue", [Queue, Queue + ".QueueUrl"]) { Wrong = [Queue + ".Arn", Queue + ".QueueName"] },
        new("sns", "TopicArn", "the ARN of a topic", [Topic, Topic + ".TopicArn"]) { Wrong = [Topic + ".TopicName"] },
        new("dynamodb", "TableName", "the name of a table", [Table, Table + ".Arn", "AWS::DynamoDB::GlobalTable", "AWS::DynamoDB::GlobalTable.Arn"]) { Wrong = [Table + ".StreamArn", "AWS::DynamoDB::GlobalTable.StreamArn"] },
        new("s3", "Bucket", "the name of a bucket", [Bucket, "AWS::S3::AccessPoint", "AWS::S3::AccessPoint.Arn", "AWS::S3::AccessPoint.Alias", "AWS::S3Express::DirectoryBucket", "AWS::S3::MultiRegionAccessPoint", "AWS::S3ObjectLambda::AccessPoint", "AWS::S3Express::AccessPoint"]) { Wrong = [Bucket + ".Arn", Bucket + ".DomainName", Bucket + ".RegionalDomainName", Bucket + ".WebsiteURL"] },
        new("ecs", "TaskDefinition", "a task definition", ["AWS::ECS::TaskDefinition", "AWS::ECS::TaskDefinition.TaskDefinitionArn"]),
        new("ecs", "Cluster", "a cluster", ["AWS::ECS::Cluster", "AWS::ECS::Cluster.Arn"]),
        new("batch", "JobDefinition", "a job definition", ["AWS::Batch::JobDefinition", "AWS::Batch::JobDefinition.JobDefinitionArn"]),
        new("batch", "JobQueue", "a job queue", ["AWS::Batch::JobQueue", "AWS::Batch::JobQueue.JobQueueArn"]),
        new("glue", "JobName", "the name of a job", ["AWS::Glue::Job"]),
        new("codebuild", "ProjectName", "the name of a project", ["AWS::CodeBuild::Project", "AWS::CodeBuild::Project.Arn"]),
    ];

    /// <summary>Dimensions of Step Functions' metrics.</summary>
    public static IReadOnlyList<ReferencePlace> Dimensions { get; } =
    [
        new("AWS/States", "StateMachineArn", "the ARN of a state machine", Machines) { Wrong = [Machine + ".Name"] },
        new("AWS/States", "ActivityArn", "the ARN of an activity", ["AWS::StepFunctions::Activity", "AWS::StepFunctions::Activity.Arn"]) { Wrong = ["AWS::StepFunctions::Activity.Name"] },
        new("AWS/States", "LambdaFunctionArn", "the ARN of a Lambda function", [Function + ".Arn", .. Functions]),
    ];
}
