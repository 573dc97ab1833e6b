using System.Collections.Generic;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Permissions.Integrations;

/// <summary>Lists of the objects in a bucket, also as the items of a distributed Map.</summary>
internal sealed class S3Lists : IIntegration
{
    private static readonly string[] Get = ["s3:Get*"];

    private static readonly string[] List = ["s3:List*"];

    public IReadOnlyList<string> Calls { get; } = ["s3:listObjectsV2", "aws-sdk:s3:listObjectsV2"];

    public IEnumerable<Grant> Grants(TaskNeeds task)
    {
        Node[] bucket = [S3Location.Bucket(task.Parameters), S3Location.AllObjects(task.Parameters)];
        return [task.Grant(Get, bucket), task.Grant(List, bucket)];
    }
}
