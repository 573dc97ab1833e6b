using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Resources.Functions.Events;

/// <summary><c>cloudwatchEvent</c>: a rule of the default event bus that calls a function.</summary>
internal sealed class CloudWatchEvents : IResourceKind
{
    public void Lower(Service service, TemplateBuilder template, DiagnosticBag diagnostics)
    {
        foreach (var (item, number) in EventSettings.All(service, "cloudwatchEvent", "event", diagnostics))
        {
            if (item.Required("event", diagnostics) is not { } pattern) continue;
            EventInput.CheckOne(item, diagnostics);
            var target = new MappingBuilder()
                .SetIfAny("Input", EventInput.Text(item))
                .SetIfAny("InputPath", item.Fields.TextNode("inputPath"))
                .SetIfAny("InputTransformer", EventInput.Transformer(item))
                .Set("Arn", item.Target)
                .Set("Id", item.Function.Key + "CloudWatchEvent");
            var rule = new MappingBuilder()
                .Set("EventPattern", pattern)
                .Set("State", item.Fields.Flag("enabled", otherwise: true) ? "ENABLED" : "DISABLED")
                .SetIfAny("Description", item.Fields.TextNode("description"))
                .SetIfAny("Name", item.Fields.TextNode("name"))
                .Set("Targets", new SequenceNode([target.Build()]));
            Add("EventsRuleCloudWatchEvent", "AWS::Events::Rule", rule);
            var permission = new MappingBuilder()
                .Set("FunctionName", item.Target)
                .Set("Action", "lambda:InvokeFunction")
                .Set("Principal", "events.amazonaws.com")
                .Set("SourceArn", CloudFormation.GetAtt(item.Function.Id("EventsRuleCloudWatchEvent" + number), "Arn"));
            Add("LambdaPermissionEventsRuleCloudWatchEvent", "AWS::Lambda::Permission", permission);

            void Add(string id, string type, MappingBuilder properties) =>
                template.AddResource(item.Function.Id(id + number), CloudFormation.Resource(type, properties).SetIfAny("DependsOn", item.Alias).Build(), item.Span);
        }
    }
}
