using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Resources;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Permissions.Integrations;

/// <summary>Targets put on a rule of EventBridge.</summary>
internal sealed class EventBridgeTargets : IIntegration
{
    private static readonly string[] Put = ["events:PutTargets"];

    public IReadOnlyList<string> Calls { get; } = ["aws-sdk:eventbridge:putTargets", "aws-sdk:eventbridge:putTargets.waitForTaskToken"];

    public IEnumerable<Grant> Grants(TaskNeeds task)
    {
        if (task.IsDynamic("Rule")) return [task.Grant(Put, AnyResource.Node), .. PassedRole.Of(task, Targets(task))];
        if (task.RequiredText("Rule") is not { } rule) return [];
        return [task.Grant(Put, Rule(rule, task.Parameters).ToArray()), .. PassedRole.Of(task, Targets(task))];
    }

    private static IEnumerable<Node> Rule(Node rule, CallParameters parameters)
    {
        // Rules of the default bus have no bus in their ARN. A bus that is only known at run time may be the default one.
        var bus = parameters.StaticOrAny("EventBusName");
        var isDynamic = parameters.IsDynamic("EventBusName");
        if (!parameters.Has("EventBusName") || isDynamic || bus is StringNode { Value: "default" })
            yield return CloudFormation.Sub(ServiceArn.Text("events", "rule/${ruleName}"), "ruleName", rule);
        if (isDynamic || (parameters.Has("EventBusName") && bus is not StringNode { Value: "default" }))
        {
            var variables = new MappingBuilder().Set("eventBusName", NameOf(bus)).Set("ruleName", rule).Build();
            yield return CloudFormation.Sub(ServiceArn.Text("events", "rule/${eventBusName}/${ruleName}"), variables);
        }
    }

    // A bus may be given by its ARN, which ends in event-bus/<name>.
    private static Node NameOf(Node bus)
    {
        if (FunctionText.IsArn(bus) != true) return bus;
        return bus is StringNode text
            ? new StringNode(text.Value.Substring(text.Value.LastIndexOf('/') + 1), text.Span, text.Origin)
            : CloudFormation.Of("Fn::Select", new SequenceNode([new NumberNode("1"), CloudFormation.Of("Fn::Split", new SequenceNode([new StringNode("event-bus/"), bus]))]));
    }

    private static IEnumerable<CallParameters> Targets(TaskNeeds task) => task.Parameters.Items("Targets") ?? [];
}
