using System.Collections.Generic;
using StepFunctionsPS.Resources;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Permissions.Integrations;

/// <summary>Schedules of EventBridge Scheduler, which run under the role of their target.</summary>
internal sealed class Schedules : IIntegration
{
    public IReadOnlyList<string> Calls { get; } = ["aws-sdk:scheduler:createSchedule", "aws-sdk:scheduler:deleteSchedule"];

    public IEnumerable<Grant> Grants(TaskNeeds task)
    {
        string[] actions = [task.Call!.Text == "aws-sdk:scheduler:createSchedule" ? "scheduler:CreateSchedule" : "scheduler:DeleteSchedule"];
        var group = task.Parameters.Has("GroupName") ? task.Parameters.StaticOrAny("GroupName") : new StringNode("default");
        var schedules = CloudFormation.Sub(ServiceArn.Text("scheduler", "schedule/${scheduleGroupName}/*"), "scheduleGroupName", group);
        // A target that is only known at run time brings a role, too.
        return [task.Grant(actions, schedules), .. PassedRole.Of(task, [task.Parameters.Inner("Target")])];
    }
}
