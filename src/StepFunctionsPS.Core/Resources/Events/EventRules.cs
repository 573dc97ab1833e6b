using System.Globalization;
using System.Linq;
using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.Services;
using StepFunctionsPS.Services.Events;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Resources.Events;

/// <summary>Rules that start state machines when events match a pattern, with the role of each machine's.</summary>
internal sealed class EventRules : IResourceKind
{
    public void Lower(Service service, TemplateBuilder template, DiagnosticBag diagnostics)
    {
        foreach (var machine in service.StateMachines)
        {
            var key = LogicalId.Normalize(machine.Key);
            var roleId = key + "EventToStepFunctionsRole";
            var number = 0;
            foreach (var rule in machine.Events.Rules)
            {
                number++;
                template.AddResource(key + "EventsRuleCloudWatchEvent" + number.ToString(CultureInfo.InvariantCulture), Rule(machine, rule, roleId, service), rule.Span);
            }

            if (machine.Events.Rules.FirstOrDefault(rule => rule.Role is null) is { } first)
                template.AddResource(roleId, StartExecutionRole.Of(service, machine, "event", ["events.amazonaws.com"], []), first.Span);
        }
    }

    private static MappingNode Rule(StateMachine machine, RuleEvent rule, string roleId, Service service)
    {
        var role = rule.Role ?? CloudFormation.GetAtt(roleId, "Arn");
        var properties = new MappingBuilder()
            .SetIfAny("EventBusName", rule.EventBus)
            .Set("EventPattern", rule.Pattern)
            .Set("State", rule.State)
            .SetIfAny("Description", rule.Description)
            .SetIfAny("Name", rule.Name)
            .Set("Targets", new SequenceNode([RuleTarget.Of(machine, "CloudWatchEvent", rule.Input, rule.DeadLetterQueue, rule.RetryPolicy, role, service)]));
        return CloudFormation.Resource("AWS::Events::Rule", properties).Build();
    }
}
