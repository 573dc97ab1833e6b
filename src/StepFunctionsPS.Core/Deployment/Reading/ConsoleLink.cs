using System;

namespace StepFunctionsPS.Deployment;

/// <summary>Addresses of the console. China and GovCloud have consoles of their own.</summary>
internal static class ConsoleLink
{
    public static string Stack(string region, string stackId) =>
        $"https://{Host(region)}/cloudformation/home?region={region}#/stacks/stackinfo?stackId={Uri.EscapeDataString(stackId)}";

    public static string ChangeSet(string region, string changeSetId, string stackId) =>
        $"https://{Host(region)}/cloudformation/home?region={region}#/stacks/changesets/changes?stackId={Uri.EscapeDataString(stackId)}&changeSetId={Uri.EscapeDataString(changeSetId)}";

    public static string StateMachine(string region, string arn) =>
        $"https://{Host(region)}/states/home?region={region}#/statemachines/view/{Uri.EscapeDataString(arn)}";

    private static string Host(string region) => region switch
    {
        _ when region.StartsWith("cn-", StringComparison.Ordinal) => $"{region}.console.amazonaws.cn",
        _ when region.StartsWith("us-gov-", StringComparison.Ordinal) => "console.amazonaws-us-gov.com",
        _ => $"{region}.console.aws.amazon.com",
    };
}
