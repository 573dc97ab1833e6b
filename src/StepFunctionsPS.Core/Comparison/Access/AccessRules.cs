using System;
using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Comparison.Access;

/// <summary>Where resources say who may do what: the table of what can allow more, by type.</summary>
internal static class AccessRules
{
    private static readonly IAccessRule[] Identity = [new PolicyListRule("Policies"), new AttachedRule("ManagedPolicyArns", "takes on the policy"), new BoundaryRule()];

    private static readonly Dictionary<string, IAccessRule[]> Rules = new(StringComparer.Ordinal)
    {
        ["AWS::IAM::Role"] = [.. Identity, new TrustRule()],
        ["AWS::IAM::User"] = [.. Identity, new AttachedRule("Groups", "joins the group")],
        ["AWS::IAM::Group"] = Identity,
        ["AWS::IAM::Policy"] = [new PolicyRule("PolicyDocument"), .. Holders()],
        ["AWS::IAM::ManagedPolicy"] = [new PolicyRule("PolicyDocument"), .. Holders()],
        ["AWS::IAM::RolePolicy"] = [new PolicyRule("PolicyDocument")],
        ["AWS::IAM::UserPolicy"] = [new PolicyRule("PolicyDocument")],
        ["AWS::IAM::GroupPolicy"] = [new PolicyRule("PolicyDocument")],
        ["AWS::SQS::QueuePolicy"] = [new PolicyRule("PolicyDocument"), new AttachedRule("Queues", "holds for the queue")],
        ["AWS::SQS::QueueInlinePolicy"] = [new PolicyRule("PolicyDocument")],
        ["AWS::SNS::TopicPolicy"] = [new PolicyRule("PolicyDocument"), new AttachedRule("Topics", "holds for the topic")],
        ["AWS::SNS::TopicInlinePolicy"] = [new PolicyRule("PolicyDocument")],
        ["AWS::S3::BucketPolicy"] = [new PolicyRule("PolicyDocument")],
        ["AWS::S3::Bucket"] = [new PublicBucketRule()],
        ["AWS::KMS::Key"] = [new PolicyRule("KeyPolicy")],
        ["AWS::SecretsManager::ResourcePolicy"] = [new PolicyRule("ResourcePolicy")],
        ["AWS::DynamoDB::Table"] = [new PolicyRule("ResourcePolicy.PolicyDocument")],
        ["AWS::Kinesis::ResourcePolicy"] = [new PolicyRule("ResourcePolicy")],
        ["AWS::ECR::Repository"] = [new PolicyRule("RepositoryPolicyText")],
        ["AWS::Logs::ResourcePolicy"] = [new PolicyRule("PolicyDocument")],
        ["AWS::Events::EventBusPolicy"] = [new StatementRule("Statement"), new CallRule("Action", "EventBusName", "Principal", ["Condition"])],
        ["AWS::ApiGateway::RestApi"] = [new PolicyRule("Policy")],
        ["AWS::Lambda::Permission"] = [new CallRule("Action", "FunctionName", "Principal", ["SourceArn", "SourceAccount", "EventSourceToken", "PrincipalOrgID", "FunctionUrlAuthType"])],
        ["AWS::Lambda::LayerVersionPermission"] = [new CallRule("Action", "LayerVersionArn", "Principal", ["OrganizationId"])],
        ["AWS::Lambda::Url"] = [new OpenRule("AuthType", "anyone may call the function by its URL")],
        ["AWS::ApiGateway::Method"] = [new OpenRule("AuthorizationType", "anyone may call it"), new ApiKeyRule()],
        ["AWS::ApiGatewayV2::Route"] = [new OpenRule("AuthorizationType", "anyone may call it"), new ApiKeyRule()],
    };

    /// <summary>What a resource allows that it did not.</summary>
    /// <param name="type">The type of the resource.</param>
    /// <param name="before">Its properties before; null for one that is new.</param>
    /// <param name="after">Its properties now; null for one that goes.</param>
    public static IReadOnlyList<AccessChange> Find(string type, MappingNode? before, MappingNode? after) =>
        // With a resource that goes, its own policies do not matter; a policy of others does.
        Rules.TryGetValue(type, out var rules) && (after is not null || type.EndsWith("Policy", StringComparison.Ordinal)) ? rules.SelectMany(rule => rule.Find(before, after)).ToArray() : [];

    private static IAccessRule[] Holders() => [new AttachedRule("Roles", "holds for the role"), new AttachedRule("Users", "holds for the user"), new AttachedRule("Groups", "holds for the group")];
}
