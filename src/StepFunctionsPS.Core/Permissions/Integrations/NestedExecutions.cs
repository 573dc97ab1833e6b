using System.Collections.Generic;
using System.Text.RegularExpressions;
using StepFunctionsPS.Resources;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Permissions.Integrations;

/// <summary>Executions of other state machines.</summary>
internal sealed class NestedExecutions : IIntegration
{
    private static readonly string[] Start = ["states:StartExecution"];

    private static readonly string[] StartSync = ["states:StartSyncExecution"];

    private static readonly string[] Follow = ["states:DescribeExecution", "states:StopExecution"];

    // An execution does not tell the version or the alias that it was started by.
    private static readonly Regex Qualifier = new("(:stateMachine:[^:]+):[^:]+$", RegexOptions.CultureInvariant);

    public IReadOnlyList<string> Calls { get; } =
    [
        "states:startExecution", "states:startExecution.sync", "states:startExecution.sync:2", "states:startExecution.waitForTaskToken",
        "aws-sdk:sfn:startSyncExecution",
    ];

    public IEnumerable<Grant> Grants(TaskNeeds task)
    {
        if (Machine(task) is not { } machine) return [];
        return
        [
            task.Grant(task.Call!.Text == "aws-sdk:sfn:startSyncExecution" ? StartSync : Start, machine),
            task.Grant(Follow, Executions(machine)),
            ManagedRule.Substituted(task, "StepFunctionsGetEventsForStepFunctionsExecutionRule"),
        ];
    }

    private static Node? Machine(TaskNeeds task)
    {
        // Some write it into the state itself.
        if (task.Fields["Parameters"] is null && task.Fields["Arguments"] is null) return task.Fields["StateMachineArn"] ?? AnyResource.Node;
        return task.IsDynamic("StateMachineArn") ? AnyResource.Node : task.RequiredText("StateMachineArn");
    }

    /// <summary>The ARNs of the executions of a machine; all there are where its ARN does not tell its name.</summary>
    private static Node Executions(Node machine) => machine switch
    {
        StringNode { Value: not "*" } text => new StringNode(Executions(text.Value), text.Span, text.Origin),
        MappingNode { Entries: [{ Key: "Fn::Sub", Value: StringNode text }] } => CloudFormation.Sub(Executions(text.Value)),
        MappingNode { Entries: [{ Key: "Fn::Sub", Value: SequenceNode { Items: [StringNode text, MappingNode variables] } }] } => CloudFormation.Sub(Executions(text.Value), variables),
        _ => AnyResource.Node,
    };

    private static string Executions(string machine) => Qualifier.Replace(machine, "$1").Replace(":stateMachine:", ":execution:") + ":*";
}
