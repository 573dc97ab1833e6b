using StepFunctionsPS.Resources;

namespace StepFunctionsPS.Permissions;

/// <summary>The EventBridge rules through which Step Functions learns that a call with <c>.sync</c> is over.</summary>
internal static class ManagedRule
{
    private static readonly string[] Actions = ["events:PutTargets", "events:PutRule", "events:DescribeRule"];

    public static Grant Joined(TaskNeeds task, string name) => task.Grant(Actions, ServiceArn.Join("events", CloudFormation.Text("rule/" + name)));

    public static Grant Substituted(TaskNeeds task, string name) => task.Grant(Actions, ServiceArn.Sub("events", "rule/" + name));
}
