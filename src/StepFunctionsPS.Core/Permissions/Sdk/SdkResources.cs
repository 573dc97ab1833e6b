using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Permissions.Sdk;

/// <summary>
/// What calls of the SDK are done to. A rule is here only where each action that it touches can be allowed on that
/// resource: a policy that names a resource for an action that knows none allows nothing.
/// </summary>
internal static class SdkResources
{
    private static readonly Regex OfStream = Words("Records?|Stream|StreamSummary|Shards|ShardIterator|RetentionPeriod");

    private static readonly IReadOnlyList<IResourceRule> Rules =
    [
        new S3Rule(),
        new QueueRule(),
        new ParameterStoreRule(),
        new ModelRule(),
        new NameRule("athena", "WorkGroup", "athena:workgroup/<WorkGroup>") { Operations = Words("PreparedStatement|NamedQuery|NamedQueries|WorkGroup|QueryExecutions?") },
        new NameRule("bedrock", "KnowledgeBaseId", "bedrock:knowledge-base/<KnowledgeBaseId>") { Operations = Without("Agent") },
        new NameRule("cloudformation", "StackName", "cloudformation:stack/<StackName>/*") { RefIsArn = true, Operations = Words("Stack|StackEvents|StackResource|StackResources|(?<!Generated)Template|TerminationProtection|ChangeSet") },
        new NameRule("codebuild", "ProjectName", "codebuild:project/<ProjectName>"),
        new NameRule("codepipeline", "PipelineName", "codepipeline:<PipelineName>") { Operations = Words("PipelineExecution|PipelineExecutions") },
        new NameRule("codepipeline", "Name", "codepipeline:<Name>") { Operations = Words("PipelineExecution|Pipeline|PipelineState") },
        new NameRule("cognito-idp", "UserPoolId", "cognito-idp:userpool/<UserPoolId>"),
        new NameRule("dynamodb", "TableName", "dynamodb:table/<TableName>") { Operations = Words("Item|Table|TimeToLive|ContinuousBackups") },
        new NameRule("ec2", "InstanceIds", "ec2:instance/<InstanceIds>") { Operations = new Regex("^(Start|Stop|Reboot|Terminate)Instances$") },
        new NameRule("ecr", "RepositoryName", "ecr:repository/<RepositoryName>"),
        new NameRule("eks", "Name", "eks:cluster/<Name>") { Operations = new Regex("^(Describe|Delete)Cluster$|^UpdateCluster") },
        new NameRule("elasticmapreduce", "ClusterId", "elasticmapreduce:cluster/<ClusterId>"),
        new NameRule("elasticmapreduce", "JobFlowId", "elasticmapreduce:cluster/<JobFlowId>"),
        new NameRule("emr-serverless", "ApplicationId", "emr-serverless:/applications/<ApplicationId>") { Operations = Without("Session|Dashboard"), Endings = ["", "/jobruns/*"] },
        new NameRule("events", "Rule", "events:rule/<Rule>") { Operations = Words("Targets|TargetsByRule"), Unless = "EventBusName" },
        new NameRule("events", "Name", "events:rule/<Name>") { Operations = Words("Rule"), Unless = "EventBusName" },
        new NameRule("firehose", "DeliveryStreamName", "firehose:deliverystream/<DeliveryStreamName>"),
        new NameRule("glue", "JobName", "glue:job/<JobName>") { Operations = new Regex("^(StartJobRun|GetJobRuns?|BatchStopJobRun|GetJob|DeleteJob|UpdateJob)$") },
        new NameRule("glue", "Name", "glue:crawler/<Name>") { Operations = new Regex("^(Start|Stop|Get|Update|Delete)Crawler$") },
        new NameRule("iot", "ThingName", "iot:thing/<ThingName>") { Operations = Words("ThingShadow") },
        new NameRule("iot", "Topic", "iot:topic/<Topic>") { Operations = Words("Publish") },
        new NameRule("kinesis", "StreamName", "kinesis:stream/<StreamName>") { Operations = OfStream },
        new NameRule("kinesis", "StreamARN") { Operations = OfStream },
        new NameRule("kms", "KeyId", "kms:key/<KeyId>") { Operations = Without("ListAliases"), Aliases = new Regex("^alias/|:alias/") },
        new NameRule("lambda", "FunctionName", "lambda:function:<FunctionName>") { Operations = Without("EventSourceMapping"), Endings = ["", ":*"] },
        new NameRule("logs", "LogGroupName", "logs:log-group:<LogGroupName>") { Operations = Without("DescribeQueries"), Endings = ["", ":*"] },
        new NameRule("rds", "DBClusterIdentifier", "rds:cluster:<DBClusterIdentifier>") { Operations = new Regex("^(Start|Stop|Reboot)DBCluster$") },
        new NameRule("rds", "DBInstanceIdentifier", "rds:db:<DBInstanceIdentifier>") { Operations = new Regex("^(Start|Stop|Reboot)DBInstance$") },
        new NameRule("rds-data", "ResourceArn"),
        new NameRule("sagemaker", "EndpointName", "sagemaker:endpoint/<EndpointName>") { Operations = new Regex("^(Invoke|Describe|Delete)Endpoint"), Aliases = new Regex("[A-Z]") },
        new NameRule("secretsmanager", "SecretId", "secretsmanager:secret:<SecretId>") { Endings = ["", "-??????"], RefIsArn = true },
        new NameRule("secretsmanager", "Name", "secretsmanager:secret:<Name>") { Endings = ["-??????"], Operations = Words("CreateSecret") },
        new NameRule("sns", "TopicArn"),
        new NameRule("states", "StateMachineArn") { Operations = new Regex("Execution|StateMachine") },
        new NameRule("states", "ExecutionArn"),
        new NameRule("states", "ActivityArn"),
        new NameRule("sts", "RoleArn"),
        new ArnRule(),
    ];

    /// <summary>The resources of a call; null for all there are.</summary>
    public static IReadOnlyList<Node>? Of(SdkCall call, TaskNeeds task) => Rules.FirstOrDefault(rule => rule.Handles(call, task))?.Resources(call, task);

    private static Regex Without(string words) => new($"^(?!.*(?:{words}))", RegexOptions.CultureInvariant);

    private static Regex Words(string words) => new($"(?:{words})$", RegexOptions.CultureInvariant);
}
