using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Resources;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Permissions.Integrations;

/// <summary>Events put on the buses of EventBridge.</summary>
internal sealed class EventBridgeEvents : IIntegration
{
    private static readonly string[] Put = ["events:PutEvents"];

    public IReadOnlyList<string> Calls { get; } = ["events:putEvents", "events:putEvents.waitForTaskToken"];

    public IEnumerable<Grant> Grants(TaskNeeds task)
    {
        if (!task.IsDynamic("Entries") && task.Required("Entries") is null) return [];
        var entries = task.Parameters.Items("Entries");
        if (entries is null || entries.Count == 0 || entries.Any(entry => entry.IsDynamic("EventBusName"))) return [task.Grant(Put, AnyResource.Node)];
        return [task.Grant(Put, entries.Select(entry => entry.Static("EventBusName") ?? new StringNode("default")).Distinct(NodeEquality.Instance).Select(Bus).ToArray())];
    }

    private static Node Bus(Node bus) => FunctionText.IsArn(bus) == true ? bus : CloudFormation.Sub(ServiceArn.Text("events", "event-bus/${eventBus}"), "eventBus", bus);
}
