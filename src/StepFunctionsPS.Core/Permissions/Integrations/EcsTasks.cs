using System.Collections.Generic;

namespace StepFunctionsPS.Permissions.Integrations;

/// <summary>Tasks of ECS. Their roles are known to the task definition only, so any may be passed.</summary>
internal sealed class EcsTasks : IIntegration
{
    private static readonly string[] Actions = ["ecs:RunTask", "ecs:StopTask", "ecs:DescribeTasks", "ecs:TagResource", "iam:PassRole"];

    public IReadOnlyList<string> Calls { get; } = ["ecs:runTask", "ecs:runTask.sync", "ecs:runTask.waitForTaskToken"];

    public IEnumerable<Grant> Grants(TaskNeeds task) =>
        [task.Grant(Actions, AnyResource.Node), ManagedRule.Joined(task, "StepFunctionsGetEventsForECSTaskRule")];
}
