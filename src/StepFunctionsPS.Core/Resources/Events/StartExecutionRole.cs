using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Resources.Events;

/// <summary>The role under which EventBridge starts executions of one state machine.</summary>
internal static class StartExecutionRole
{
    /// <param name="service">The service.</param>
    /// <param name="machine">The state machine.</param>
    /// <param name="purpose">The end of the policy's name.</param>
    /// <param name="principals">Who takes the role on.</param>
    /// <param name="queues">Where undelivered events are sent under this role.</param>
    public static MappingNode Of(Service service, StateMachine machine, string purpose, IReadOnlyList<string> principals, IReadOnlyList<Node> queues)
    {
        var grants = queues.Select(queue => Allow("sqs:SendMessage", queue)).Prepend(Allow("states:StartExecution", CloudFormation.Ref(machine.StartLogicalId)));
        return ServiceRole.Of(
            service,
            principals.Count == 1 ? new StringNode(principals[0]) : CloudFormation.Texts(principals),
            LimitedName.OfPolicy($"{service.Stage}-{service.Region}-{service.Name}-{machine.Key}-{purpose}"),
            CloudFormation.List(grants)).Build();
    }

    private static MappingNode Allow(string action, Node resource) => new MappingBuilder()
        .Set("Effect", "Allow")
        .Set("Action", CloudFormation.Texts([action]))
        .Set("Resource", resource)
        .Build();
}
