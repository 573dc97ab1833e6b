namespace StepFunctionsPS.Aws;

/// <summary>A service of AWS, by the module of AWS.Tools that has its cmdlets.</summary>
/// <param name="Module">Such as <c>AWS.Tools.CloudFormation</c>.</param>
internal sealed record AwsService(string Module)
{
    public static AwsService ApiGateway { get; } = new("AWS.Tools.APIGateway");

    public static AwsService CloudFormation { get; } = new("AWS.Tools.CloudFormation");

    public static AwsService CloudWatchLogs { get; } = new("AWS.Tools.CloudWatchLogs");

    public static AwsService Lambda { get; } = new("AWS.Tools.Lambda");

    public static AwsService S3 { get; } = new("AWS.Tools.S3");

    public static AwsService SecurityToken { get; } = new("AWS.Tools.SecurityToken");

    public static AwsService StepFunctions { get; } = new("AWS.Tools.StepFunctions");

    public static AwsService SystemsManager { get; } = new("AWS.Tools.SimpleSystemsManagement");
}
