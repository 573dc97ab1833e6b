using StepFunctionsPS.Deployment;

namespace StepFunctionsPS.Aws;

/// <summary>Failures of S3 that are answers. To requests without a body it gives no more than the status.</summary>
internal static class S3Answers
{
    public static bool IsNoObject(AwsFailure failure) => failure.Code == "NoSuchKey";

    public static bool IsNoBucket(AwsFailure failure) => failure.Code is "NoSuchBucket" or "NotFound" or "404";

    public static bool IsNothing(AwsFailure failure) => IsNoObject(failure) || IsNoBucket(failure);
}
