using StepFunctionsPS.Services.Notifications;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Resources.Notifications;

/// <summary>
/// The resource that lets EventBridge reach one target. Ids are made from its JSON, so the order of its keys counts.
/// </summary>
internal static class TargetPermission
{
    private const string Principal = "events.amazonaws.com";

    /// <summary>The resource of a topic, queue or function.</summary>
    public static MappingNode Resource(string status, NotificationKind kind, Node arn, string region) => kind.Permission switch
    {
        PermissionForm.TopicPolicy => Policy("AWS::SNS::TopicPolicy", status, kind, arn, "Topics", arn),
        PermissionForm.QueuePolicy => Policy("AWS::SQS::QueuePolicy", status, kind, arn, "Queues", QueueUrl.Of(arn, region)),
        _ => CloudFormation.Resource("AWS::Lambda::Permission", new MappingBuilder().Set("Action", kind.Action).Set("FunctionName", arn).Set("Principal", Principal)).Build(),
    };

    /// <summary>The policy of the role for any other target.</summary>
    public static MappingNode RolePolicy(string status, NotificationKind kind, Node arn)
    {
        var statement = new MappingBuilder().Set("Effect", "Allow").Set("Action", kind.Action).Set("Resource", arn).Build();
        return ServiceRole.Policy(NameOf(status, kind, arn), new SequenceNode([statement]));
    }

    /// <summary>The role itself.</summary>
    public static MappingNode Role(SequenceNode policies, Service service)
    {
        var trust = new MappingBuilder()
            .Set("Effect", "Allow")
            .Set("Action", "sts:AssumeRole")
            .Set("Principal", CloudFormation.Of("Service", new StringNode(Principal)))
            .Build();
        return ServiceRole.Of(service, CloudFormation.Of("Statement", trust), policies).Build();
    }

    private static MappingNode Policy(string type, string status, NotificationKind kind, Node arn, string listKey, Node owner)
    {
        var statement = new MappingBuilder()
            .Set("Sid", NameOf(status, kind, arn))
            .Set("Principal", CloudFormation.Of("Service", new StringNode(Principal)))
            .Set("Effect", "Allow")
            .Set("Action", kind.Action)
            .Set("Resource", arn)
            .Build();
        var properties = new MappingBuilder().Set("PolicyDocument", PolicyDocument.Of(statement)).Set(listKey, new SequenceNode([owner]));
        return CloudFormation.Resource(type, properties).Build();
    }

    private static string NameOf(string status, NotificationKind kind, Node arn)
    {
        var identity = new MappingBuilder().Set("action", kind.Action).Set("resource", arn).Build();
        return $"{status}-{kind.Key}-{Md5.Short(JsonWriter.WriteCompact(FrameworkForm.Of(identity)))}";
    }
}
