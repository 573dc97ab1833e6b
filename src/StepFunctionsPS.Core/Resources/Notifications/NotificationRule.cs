using System.Globalization;
using System.Linq;
using StepFunctionsPS.Services.Notifications;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Resources.Notifications;

/// <summary>The rule that matches one status of a state machine's executions.</summary>
internal static class NotificationRule
{
    public static MappingNode Of(StateMachine machine, Notification notification, string? roleId, Service service)
    {
        var status = notification.Status;
        var detail = new MappingBuilder()
            .Set("status", CloudFormation.Texts([status]))
            .Set("stateMachineArn", new SequenceNode([CloudFormation.Ref(machine.LogicalId)]))
            .Build();
        var pattern = new MappingBuilder()
            .Set("source", CloudFormation.Texts(["aws.states"]))
            .Set("detail-type", CloudFormation.Texts(["Step Functions Execution Status Change"]))
            .Set("detail", detail)
            .Build();
        var properties = new MappingBuilder()
            .Set("Description", $"[{status}] status notification for state machine [{machine.NameOrKey}]")
            .Set("EventPattern", pattern)
            .Set("Name", LimitedName.OfRule($"{machine.NameOrKey}-{status}-notification"))
            .SetIfAny("RoleArn", roleId is null ? null : CloudFormation.GetAtt(roleId, "Arn"))
            .Set("Targets", CloudFormation.List(notification.Targets.Select((target, index) => Target(machine, status, target, index, roleId, service))));
        return CloudFormation.Resource("AWS::Events::Rule", properties).Build();
    }

    private static MappingNode Target(StateMachine machine, string status, NotificationTarget target, int index, string? roleId, Service service)
    {
        var arn = TargetArn.Of(target, service);
        var identity = new MappingBuilder()
            .Set("target", CloudFormation.Of("Arn", arn))
            .Set("index", new NumberNode(index.ToString(CultureInfo.InvariantCulture)))
            .Build();
        var made = new MappingBuilder()
            .Set("Arn", arn)
            .Set("Id", LimitedName.OfRule($"{machine.NameOrKey}-{status}-{Md5.Short(JsonWriter.WriteCompact(FrameworkForm.Of(identity)))}"));
        if (target.Parameters is { } parameters) made.Set(parameters);
        return made
            .SetIfAny("RoleArn", target.Kind.Key == "stepFunctions" ? CloudFormation.GetAtt(roleId!, "Arn") : null)
            .SetIfAny("InputPath", target.InputPath)
            .SetIfAny("InputTransformer", target.InputTransformer)
            .Build();
    }
}
