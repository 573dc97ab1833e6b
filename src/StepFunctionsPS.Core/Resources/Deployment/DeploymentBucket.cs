using System.Linq;
using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.Services;
using StepFunctionsPS.Syntax;
using StepFunctionsPS.Text;

namespace StepFunctionsPS.Resources.Deployment;

/// <summary>The bucket that a deployment uploads to, with a policy that demands encrypted transport, unless there is one already.</summary>
internal sealed class DeploymentBucket : IResourceKind
{
    public const string Id = "ServerlessDeploymentBucket";

    public const string OutputId = "ServerlessDeploymentBucketName";

    public void Lower(Service service, TemplateBuilder template, DiagnosticBag diagnostics)
    {
        var settings = service.Provider.DeploymentBucket;
        var span = service.Provider.Root.Find("deploymentBucket")?.KeySpan ?? default;
        template.AddOutput(OutputId, Reference(service), span);
        if (settings.Name is not null) return;
        template.AddResource(Id, CloudFormation.Resource("AWS::S3::Bucket", Properties(settings)).Build(), span);
        if (!settings.SkipPolicySetup) AddPolicy(template, span);
    }

    /// <summary>What resources name the bucket by.</summary>
    public static Node Reference(Service service) => service.Provider.DeploymentBucket.Name ?? CloudFormation.Ref(Id);

    private static MappingBuilder Properties(DeploymentBucketSettings settings)
    {
        var encryption = CloudFormation.Of("ServerSideEncryptionByDefault", CloudFormation.Of("SSEAlgorithm", new StringNode("AES256")));
        var properties = new MappingBuilder()
            .Set("BucketEncryption", CloudFormation.Of("ServerSideEncryptionConfiguration", new SequenceNode([encryption])));
        if (settings.Tags.Count > 0) properties.Set("Tags", TagList.Of(settings.Tags));
        if (settings.BlockPublicAccess) properties.Set("PublicAccessBlockConfiguration", PublicAccessBlock());
        if (settings.Versioning) properties.Set("VersioningConfiguration", CloudFormation.Of("Status", new StringNode("Enabled")));
        return properties;
    }

    private static MappingNode PublicAccessBlock() => new(
        new[] { "BlockPublicAcls", "BlockPublicPolicy", "IgnorePublicAcls", "RestrictPublicBuckets" }.Select(key => new MappingEntry(key, CloudFormation.True)).ToArray());

    private static void AddPolicy(TemplateBuilder template, SourceSpan span)
    {
        var statement = new MappingBuilder()
            .Set("Action", "s3:*")
            .Set("Effect", "Deny")
            .Set("Principal", "*")
            .Set("Resource", new SequenceNode([Arn(new StringNode("/*")), Arn()]))
            .Set("Condition", CloudFormation.Of("Bool", CloudFormation.Of("aws:SecureTransport", new BooleanNode(false))));
        var properties = new MappingBuilder()
            .Set("Bucket", CloudFormation.Ref(Id))
            .Set("PolicyDocument", CloudFormation.Of("Statement", new SequenceNode([statement.Build()])));
        template.AddResource("ServerlessDeploymentBucketPolicy", CloudFormation.Resource("AWS::S3::BucketPolicy", properties).Build(), span);
    }

    private static MappingNode Arn(params Node[] suffix) => CloudFormation.Join(
        "",
        [CloudFormation.Text("arn:"), CloudFormation.Ref("AWS::Partition"), CloudFormation.Text(":s3:::"), CloudFormation.Ref(Id), .. suffix]);
}
