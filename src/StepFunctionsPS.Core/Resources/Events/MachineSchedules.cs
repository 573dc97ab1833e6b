using System.Linq;
using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.Services;
using StepFunctionsPS.Services.Events;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Resources.Events;

/// <summary>What starts state machines by the clock: rules of EventBridge or schedules of EventBridge Scheduler, with the role of each machine's.</summary>
internal sealed class MachineSchedules : IResourceKind
{
    public void Lower(Service service, TemplateBuilder template, DiagnosticBag diagnostics)
    {
        foreach (var machine in service.StateMachines.Where(machine => machine.Events.Schedules.Count > 0))
        {
            var number = 0;
            foreach (var schedule in machine.Events.Schedules)
            {
                foreach (var expression in schedule.Expressions) AddSchedule(machine, schedule, expression, ++number, service, template);
            }

            AddRole(machine, service, template);
        }
    }

    private static string RoleId(StateMachine machine) => LogicalId.Normalize(machine.Key) + "ScheduleToStepFunctionsRole";

    private static void AddSchedule(StateMachine machine, ScheduleEvent schedule, Node expression, int number, Service service, TemplateBuilder template)
    {
        var (id, resource) = schedule.IsScheduler
            ? ("StepFunctionsSchedulerSchedule", ByScheduler(machine, schedule, expression, service))
            : ("StepFunctionsEventsRuleSchedule", ByRule(machine, schedule, expression, service));
        template.AddResource(LogicalId.Normalize(machine.Key) + id + number, resource, schedule.Span);
    }

    private static MappingNode ByRule(StateMachine machine, ScheduleEvent schedule, Node expression, Service service)
    {
        var properties = new MappingBuilder()
            .Set("ScheduleExpression", expression)
            .Set("State", schedule.State)
            .SetIfAny("Name", schedule.Name)
            .SetIfAny("Description", schedule.Description)
            .Set("Targets", new SequenceNode([RuleTarget.Of(
                machine, "StepFunctionsSchedule", schedule.Input, schedule.DeadLetterQueue, schedule.RetryPolicy, Role(machine, schedule), service)]));
        return CloudFormation.Resource("AWS::Events::Rule", properties).Build();
    }

    private static MappingNode ByScheduler(StateMachine machine, ScheduleEvent schedule, Node expression, Service service)
    {
        var target = new MappingBuilder()
            .Set("Arn", CloudFormation.Ref(machine.StartLogicalId))
            .Set("RoleArn", Role(machine, schedule))
            .SetIfAny("Input", InputText.Lower(schedule.Input.Input, service.Functions))
            .SetIfAny("DeadLetterConfig", schedule.DeadLetterQueue is { } queue ? CloudFormation.Of("Arn", queue) : null)
            .SetIfAny("RetryPolicy", schedule.RetryPolicy);
        var window = new MappingBuilder()
            .Set("Mode", schedule.FlexibleMinutes is null ? "OFF" : "FLEXIBLE")
            .SetIfAny("MaximumWindowInMinutes", schedule.FlexibleMinutes);
        var properties = new MappingBuilder()
            .Set("ScheduleExpression", expression)
            .Set("State", schedule.State)
            .SetIfAny("ScheduleExpressionTimezone", schedule.Timezone)
            .SetIfAny("Name", schedule.Name)
            .SetIfAny("Description", schedule.Description)
            .SetIfAny("GroupName", schedule.GroupName)
            .SetIfAny("StartDate", schedule.StartDate)
            .SetIfAny("EndDate", schedule.EndDate)
            .Set("Target", target.Build())
            .Set("FlexibleTimeWindow", window.Build());
        return CloudFormation.Resource("AWS::Scheduler::Schedule", properties).Build();
    }

    private static Node Role(StateMachine machine, ScheduleEvent schedule) => schedule.Role ?? CloudFormation.GetAtt(RoleId(machine), "Arn");

    // One role for all schedules of a machine that bring none; it trusts whatever starts them.
    private static void AddRole(StateMachine machine, Service service, TemplateBuilder template)
    {
        var schedules = machine.Events.Schedules.Where(schedule => schedule.Role is null).ToArray();
        if (schedules.Length == 0) return;
        var principals = schedules.Select(schedule => schedule.IsScheduler ? "scheduler.amazonaws.com" : "events.amazonaws.com").Distinct().ToArray();
        // EventBridge Scheduler sends what it could not deliver under this role; a rule is allowed by the policy of the queue.
        var queues = schedules.Where(schedule => schedule.IsScheduler).Select(schedule => schedule.DeadLetterQueue).OfType<Node>().Distinct(NodeEquality.Instance).ToArray();
        template.AddResource(RoleId(machine), StartExecutionRole.Of(service, machine, "schedule", principals, queues), schedules[0].Span);
    }
}
