using System.Collections.Generic;

namespace StepFunctionsPS.Permissions;

/// <summary>A distributed Map runs its items as executions of its own machine, and may take failed ones up again.</summary>
internal static class DistributedMap
{
    // Where CloudFormation shortens a logical id in a name is not documented; within this length it stands whole.
    private const int WholeIdLength = 60;

    private static readonly string[] Start = ["states:StartExecution"];

    private static readonly string[] Follow = ["states:DescribeExecution", "states:StopExecution"];

    private static readonly string[] Redrive = ["states:RedriveExecution"];

    public static IEnumerable<Grant> ChildExecutions(TaskNeeds task)
    {
        var name = NameOf(task.Context.Machine);
        return
        [
            task.Grant(Start, ServiceArn.Sub("states", "stateMachine:" + name)),
            task.Grant(Follow, ServiceArn.Sub("states", $"execution:{name}:*")),
            ManagedRule.Substituted(task, "StepFunctionsGetEventsForStepFunctionsExecutionRule"),
            task.Grant(Redrive, ServiceArn.Sub("states", $"execution:{name}/*:*")),
        ];
    }

    // The role cannot refer to the machine, which refers to the role. CloudFormation makes a name of the logical id and random letters.
    private static string NameOf(StateMachine machine) => machine.Name
        ?? (machine.LogicalId.Length > WholeIdLength ? machine.LogicalId.Substring(0, WholeIdLength / 3) : machine.LogicalId + "-") + "*";
}
