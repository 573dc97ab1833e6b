namespace StepFunctionsPS.Deployment;

/// <summary>
/// Says to a command in a message which stack it is about. The session's region may be another, where a stack of
/// that name may be too; and a text without the parameter's name may be a folder.
/// </summary>
internal static class StackAddress
{
    public static string Of(string stackName, string region) => $"-StackName {stackName}{(region.Length > 0 ? $" -Region {region}" : "")}";
}
