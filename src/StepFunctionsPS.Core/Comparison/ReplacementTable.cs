using System;
using System.Collections.Generic;
using System.Linq;

namespace StepFunctionsPS.Comparison;

/// <summary>
/// Properties whose change makes CloudFormation make a resource anew and delete the old one, as its reference says
/// ("Update requires: Replacement"). A type that is not here is taken to be updated in its place; the change set knows better.
/// </summary>
internal static class ReplacementTable
{
    private const string Any = "*";

    private static readonly Dictionary<string, string[]> Properties = new(StringComparer.Ordinal)
    {
        ["AWS::ApiGateway::ApiKey"] = ["GenerateDistinctId", "Name", "Value"],
        ["AWS::ApiGateway::Authorizer"] = ["RestApiId"],
        ["AWS::ApiGateway::BasePathMapping"] = ["BasePath", "DomainName"],
        ["AWS::ApiGateway::Deployment"] = ["DeploymentCanarySettings", "RestApiId"],
        ["AWS::ApiGateway::DomainName"] = ["DomainName"],
        ["AWS::ApiGateway::GatewayResponse"] = ["ResponseType", "RestApiId"],
        ["AWS::ApiGateway::Method"] = ["HttpMethod", "ResourceId", "RestApiId"],
        ["AWS::ApiGateway::Model"] = ["ContentType", "Name", "RestApiId"],
        ["AWS::ApiGateway::RequestValidator"] = ["Name", "RestApiId"],
        ["AWS::ApiGateway::Resource"] = ["ParentId", "PathPart", "RestApiId"],
        ["AWS::ApiGateway::Stage"] = ["RestApiId", "StageName"],
        ["AWS::ApiGateway::UsagePlanKey"] = [Any],
        ["AWS::ApiGateway::VpcLink"] = ["TargetArns"],
        ["AWS::CloudWatch::Alarm"] = ["AlarmName"],
        ["AWS::CloudWatch::CompositeAlarm"] = ["AlarmName"],
        ["AWS::CloudWatch::Dashboard"] = ["DashboardName"],
        ["AWS::CodeBuild::Project"] = ["Name"],
        ["AWS::Cognito::UserPoolClient"] = ["GenerateSecret", "UserPoolId"],
        ["AWS::DynamoDB::Table"] = ["ImportSourceSpecification", "KeySchema", "TableName"],
        ["AWS::EC2::SecurityGroup"] = ["GroupDescription", "GroupName", "VpcId"],
        ["AWS::EC2::Subnet"] = ["AvailabilityZone", "CidrBlock", "VpcId"],
        ["AWS::EC2::VPC"] = ["CidrBlock"],
        ["AWS::ECR::Repository"] = ["EncryptionConfiguration", "RepositoryName"],
        ["AWS::ECS::Cluster"] = ["ClusterName"],
        ["AWS::Events::ApiDestination"] = ["Name"],
        ["AWS::Events::Archive"] = ["ArchiveName", "SourceArn"],
        ["AWS::Events::Connection"] = ["Name"],
        ["AWS::Events::EventBus"] = ["Name"],
        ["AWS::Events::EventBusPolicy"] = ["EventBusName", "StatementId"],
        ["AWS::Events::Rule"] = ["EventBusName", "Name"],
        ["AWS::IAM::Group"] = ["GroupName"],
        ["AWS::IAM::InstanceProfile"] = ["InstanceProfileName", "Path"],
        ["AWS::IAM::ManagedPolicy"] = ["Description", "ManagedPolicyName", "Path"],
        ["AWS::IAM::Role"] = ["Path", "RoleName"],
        ["AWS::IAM::User"] = ["UserName"],
        ["AWS::KMS::Alias"] = ["AliasName"],
        ["AWS::KMS::Key"] = ["KeySpec", "KeyUsage", "MultiRegion", "Origin"],
        ["AWS::Kinesis::Stream"] = ["Name"],
        ["AWS::Kinesis::StreamConsumer"] = ["ConsumerName", "StreamARN"],
        ["AWS::Lambda::Alias"] = ["FunctionName", "Name"],
        ["AWS::Lambda::EventInvokeConfig"] = ["FunctionName", "Qualifier"],
        ["AWS::Lambda::EventSourceMapping"] = ["EventSourceArn", "SelfManagedEventSource", "StartingPosition", "StartingPositionTimestamp"],
        ["AWS::Lambda::Function"] = ["FunctionName", "PackageType"],
        ["AWS::Lambda::LayerVersion"] = [Any],
        ["AWS::Lambda::LayerVersionPermission"] = [Any],
        ["AWS::Lambda::Permission"] = [Any],
        ["AWS::Lambda::Url"] = ["Qualifier", "TargetFunctionArn"],
        ["AWS::Lambda::Version"] = ["CodeSha256", "Description", "FunctionName", "RuntimePolicy"],
        ["AWS::Logs::LogGroup"] = ["LogGroupName"],
        ["AWS::Logs::SubscriptionFilter"] = ["FilterName", "LogGroupName"],
        ["AWS::Pipes::Pipe"] = ["Name", "Source"],
        ["AWS::Redshift::Cluster"] = ["ClusterSubnetGroupName", "DBName", "MasterUsername", "OwnerAccount", "SnapshotClusterIdentifier"],
        ["AWS::RedshiftServerless::Workgroup"] = ["NamespaceName", "WorkgroupName"],
        ["AWS::S3::Bucket"] = ["BucketName"],
        ["AWS::S3::BucketPolicy"] = ["Bucket"],
        ["AWS::SNS::Subscription"] = ["Endpoint", "Protocol", "TopicArn"],
        ["AWS::SNS::Topic"] = ["FifoTopic", "TopicName"],
        ["AWS::SQS::Queue"] = ["FifoQueue", "QueueName"],
        ["AWS::SSM::Parameter"] = ["DataType", "Name"],
        ["AWS::Scheduler::Schedule"] = ["Name"],
        ["AWS::Scheduler::ScheduleGroup"] = ["Name"],
        ["AWS::SecretsManager::Secret"] = ["Name"],
        ["AWS::StepFunctions::Activity"] = ["EncryptionConfiguration", "Name"],
        ["AWS::StepFunctions::StateMachine"] = ["StateMachineName", "StateMachineType"],
        ["AWS::StepFunctions::StateMachineAlias"] = ["Name"],
        ["AWS::StepFunctions::StateMachineVersion"] = ["StateMachineArn", "StateMachineRevisionId"],
    };

    /// <summary>Whether a change there makes a resource of that type anew.</summary>
    public static bool Replaces(string type, string path) =>
        Properties.TryGetValue(type, out var replacing) && replacing.Any(property => PathText.IsAtOrBelow(path, property == Any ? "Properties" : "Properties." + property));

    /// <summary>The properties of a resource whose change makes it anew.</summary>
    /// <param name="type">Its type.</param>
    /// <param name="given">The properties that it has.</param>
    public static IEnumerable<string> Of(string type, IEnumerable<string> given) =>
        Properties.TryGetValue(type, out var replacing) ? given.Where(property => replacing.Contains(property) || replacing.Contains(Any)) : [];
}
