using System;
using System.Linq;

namespace StepFunctionsPS.Deployment;

/// <summary>The address that CloudFormation reads an object by.</summary>
internal static class BucketUrl
{
    // With the bucket in the path, since its name can have dots.
    public static string Of(string region, string bucketName, string key) =>
        $"https://s3.{region}.{Domain(region)}/{bucketName}/{string.Join("/", key.Split('/').Select(part => Uri.EscapeDataString(part).Replace("%3A", ":")))}";

    /// <summary>What addresses of AWS end in.</summary>
    public static string Domain(string region) => region.StartsWith("cn-", StringComparison.Ordinal) ? "amazonaws.com.cn" : "amazonaws.com";
}
