using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Permissions.Integrations;

/// <summary>ARNs of buckets and objects, from the parameters of a call of S3.</summary>
internal static class S3Location
{
    public static Node Bucket(CallParameters parameters) => Of(parameters, "${bucket}");

    public static Node AllObjects(CallParameters parameters) => Of(parameters, "${bucket}/*");

    /// <summary>The object of a key, or those below a prefix.</summary>
    public static Node Objects(CallParameters parameters)
    {
        var isAny = parameters.StaticOrAny("Bucket") is StringNode { Value: "*" } && parameters.StaticOrAny("Key") is StringNode { Value: "*" };
        if (parameters.Static("Prefix") is not null) return Of(parameters, "${bucket}/${prefix}/${key}");
        return isAny ? AnyResource.Node : Of(parameters, "${bucket}/${key}");
    }

    private static Node Of(CallParameters parameters, string path) => new SubTemplate("arn:${AWS::Partition}:s3:::" + path)
        .With("bucket", parameters.StaticOrAny("Bucket"))
        .With("prefix", parameters.StaticOrAny("Prefix"))
        .With("key", parameters.StaticOrAny("Key"))
        .Short;
}
