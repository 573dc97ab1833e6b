using System.Linq;
using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.Services;
using StepFunctionsPS.Services.Functions;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Resources.Functions;

/// <summary>What calls functions by the clock: a rule of EventBridge with its permission, or a schedule of EventBridge Scheduler.</summary>
internal sealed class Schedules : IResourceKind
{
    public void Lower(Service service, TemplateBuilder template, DiagnosticBag diagnostics)
    {
        foreach (var function in service.Functions.All)
        {
            var number = 0;
            foreach (var schedule in function.Schedules)
            {
                foreach (var expression in schedule.Expressions)
                {
                    number++;
                    if (schedule.IsScheduler) AddSchedule(function, schedule, expression, number, template);
                    else AddRule(function, schedule, expression, number, template);
                }
            }
        }
    }

    public static bool UsesScheduler(Service service) => service.Functions.All.Any(UsesScheduler);

    /// <summary>What lets EventBridge Scheduler call functions under their own role.</summary>
    public static Node Statement(Service service) => new MappingBuilder()
        .Set("Effect", "Allow")
        .Set("Action", CloudFormation.Texts(["lambda:InvokeFunction"]))
        .Set("Resource", CloudFormation.List(service.Functions.All.Where(UsesScheduler)
            .Select(FunctionReference.StaticArn)
            .SelectMany(arn => new[] { CloudFormation.Sub(arn), CloudFormation.Sub(arn + ":*") })))
        .Build();

    private static bool UsesScheduler(ServiceFunction function) => function.Schedules.Any(schedule => schedule.IsScheduler);

    private static void AddSchedule(ServiceFunction function, Schedule schedule, Node expression, int number, TemplateBuilder template)
    {
        var target = new MappingBuilder()
            .Set("Arn", LambdaAliases.Target(function))
            .Set("RoleArn", LambdaFunctions.Role(function))
            .SetIfAny("Input", schedule.Input);
        var properties = new MappingBuilder()
            .Set("ScheduleExpression", expression)
            .Set("State", schedule.State)
            .Set("Target", target.Build())
            .Set("FlexibleTimeWindow", CloudFormation.Of("Mode", new StringNode("OFF")))
            .SetIfAny("Name", schedule.Name)
            .SetIfAny("Description", schedule.Description)
            .SetIfAny("ScheduleExpressionTimezone", schedule.Timezone);
        Add(function, "SchedulerSchedule" + number, "AWS::Scheduler::Schedule", properties, schedule, template);
    }

    private static void AddRule(ServiceFunction function, Schedule schedule, Node expression, int number, TemplateBuilder template)
    {
        var target = new MappingBuilder()
            .SetIfAny("Input", schedule.Input)
            .SetIfAny("InputPath", schedule.InputPath)
            .SetIfAny("InputTransformer", schedule.InputTransformer)
            .Set("Arn", LambdaAliases.Target(function))
            .Set("Id", function.Key + "Schedule");
        var rule = new MappingBuilder()
            .Set("ScheduleExpression", expression)
            .Set("State", schedule.State)
            .SetIfAny("Name", schedule.Name)
            .SetIfAny("Description", schedule.Description)
            .Set("Targets", new SequenceNode([target.Build()]));
        Add(function, "EventsRuleSchedule" + number, "AWS::Events::Rule", rule, schedule, template);
        var permission = new MappingBuilder()
            .Set("FunctionName", LambdaAliases.Target(function))
            .Set("Action", "lambda:InvokeFunction")
            .Set("Principal", "events.amazonaws.com")
            .Set("SourceArn", CloudFormation.GetAtt(function.Id("EventsRuleSchedule" + number), "Arn"));
        Add(function, "LambdaPermissionEventsRuleSchedule" + number, "AWS::Lambda::Permission", permission, schedule, template);
    }

    private static void Add(ServiceFunction function, string id, string type, MappingBuilder properties, Schedule schedule, TemplateBuilder template) => template.AddResource(
        function.Id(id),
        CloudFormation.Resource(type, properties).SetIfAny("DependsOn", LambdaAliases.DependsOn(function)).Build(),
        schedule.Span);
}
