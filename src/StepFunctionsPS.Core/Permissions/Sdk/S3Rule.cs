using System;
using System.Collections.Generic;
using System.Text.RegularExpressions;
using StepFunctionsPS.Resources;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Permissions.Sdk;

/// <summary>Calls of Amazon S3 are about a bucket or about objects in it, and policies tell the two apart.</summary>
internal sealed class S3Rule : IResourceRule
{
    private const string Bucket = "arn:${AWS::Partition}:s3:::<Bucket>";

    private static readonly Regex OfObjects = new("Object|MultipartUpload|Part", RegexOptions.CultureInvariant);
    private static readonly Regex OfBucket = new("^List(Objects|ObjectsV2|ObjectVersions|MultipartUploads)$|ObjectLockConfiguration$", RegexOptions.CultureInvariant);

    public bool Handles(SdkCall call, TaskNeeds task) => call.Is("s3") && call.Service == "s3" && ParameterValue.Of(task, "Bucket") is not ParameterValue.Absent;

    public IReadOnlyList<Node>? Resources(SdkCall call, TaskNeeds task)
    {
        var bucket = ParameterValue.Of(task, "Bucket");
        var isObject = OfObjects.IsMatch(call.Operation) && !OfBucket.IsMatch(call.Operation);
        // What an object is copied from is read with the same permission.
        var source = ParameterValue.Of(task, "CopySource");
        if (NamedResource.Of(Bucket, "Bucket", bucket) is not { } whole) return null;
        if (!isObject) return [whole];
        var target = InBucket(bucket, ParameterValue.Of(task, "Key"));
        return source switch
        {
            ParameterValue.Absent => [target],
            ParameterValue.Literal literal => [target, CloudFormation.Sub("arn:${AWS::Partition}:s3:::" + ArnPattern.Escape(Uri.UnescapeDataString(literal.Text).TrimStart('/').Split('?')[0]))],
            _ => null,
        };
    }

    private static Node InBucket(ParameterValue bucket, ParameterValue key)
    {
        var name = key is ParameterValue.Literal literal ? ArnPattern.Escape(literal.Text) : "*";
        if (key is not ParameterValue.Computed { Function: var keyFunction }) return NamedResource.Of(Bucket, "Bucket", bucket, "/" + name)!;
        return bucket switch
        {
            ParameterValue.Literal { Text: var text } when text.StartsWith("arn:", StringComparison.Ordinal) => CloudFormation.Sub(text + "/${Key}", "Key", keyFunction),
            ParameterValue.Literal { Text: var text } => CloudFormation.Sub(Bucket.Replace("<Bucket>", ArnPattern.Escape(text)) + "/${Key}", "Key", keyFunction),
            ParameterValue.Computed { Function: var function } => CloudFormation.Sub(
                (NamedResource.IsArn(function) ? "${Bucket}" : Bucket.Replace("<Bucket>", "${Bucket}")) + "/${Key}",
                new MappingBuilder().Set("Bucket", function).Set("Key", keyFunction).Build()),
            _ => new StringNode("*"),
        };
    }
}
