using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Resources.Functions.Events;

/// <summary>Topics that call functions: of a topic with an ARN the subscription is made, of a name the topic too.</summary>
internal sealed class SnsEvents : IResourceKind
{
    public void Lower(Service service, TemplateBuilder template, DiagnosticBag diagnostics)
    {
        var own = new List<(EventSettings Event, string Topic)>();
        foreach (var (item, _) in EventSettings.All(service, "sns", "topicName", diagnostics))
        {
            var (arn, topic) = Read(item);
            if (topic is null)
            {
                diagnostics.Add(FunctionMessages.TopicWithoutName(item.Span, item.Fields.Owner));
                continue;
            }

            var source = arn ?? OwnArn(topic);
            var redrive = RedrivePolicy(item, topic, arn, template);
            if (arn is null) own.Add((item, topic));
            if (arn is not null || item.Fields.Truthy("filterPolicy") is not null || redrive is not null) AddSubscription(item, topic, arn, redrive, service, template);
            AddPermission(item, topic, source, template);
        }

        foreach (var topic in own.GroupBy(item => item.Topic)) AddTopic(topic.Key, topic.Select(item => item.Event).ToArray(), template);
    }

    // A text is a name or an ARN; where CloudFormation computes the ARN, the name is given beside it.
    private static (Node? Arn, string? Topic) Read(EventSettings item)
    {
        var arn = item.Fields.Truthy("arn");
        var name = (item.Fields.TextNode("topicName") as StringNode)?.Value;
        if (arn is null && name?.StartsWith("arn:", System.StringComparison.Ordinal) == true) (arn, name) = (item.Fields.Any("topicName"), null);
        return (arn, name ?? (arn as StringNode)?.Value.Replace("::", "@@").Split(':').Last().Replace("@@", "::"));
    }

    private static void AddTopic(string topic, EventSettings[] items, TemplateBuilder template)
    {
        var direct = items.Where(item => item.Fields.Truthy("filterPolicy") is null && item.Fields.Truthy("redrivePolicy") is null)
            .Select(item => new MappingBuilder().Set("Endpoint", item.Target).Set("Protocol", "lambda").Build())
            .ToArray();
        var properties = new MappingBuilder()
            .Set("TopicName", topic)
            .SetIfAny("DisplayName", items[0].Fields.TextNode("displayName"))
            .SetIfAny("Subscription", direct.Length == 0 ? null : CloudFormation.List(direct));
        template.AddResource(TopicId(topic), CloudFormation.Resource("AWS::SNS::Topic", properties).SetIfAny("DependsOn", items[0].Alias).Build(), items[0].Span);
    }

    private static void AddSubscription(EventSettings item, string topic, Node? arn, Node? redrive, Service service, TemplateBuilder template)
    {
        var region = (arn as StringNode)?.Value.Replace("::", "@@").Split(':').Skip(3).FirstOrDefault()?.Replace("@@", "::");
        var properties = new MappingBuilder()
            .Set("TopicArn", arn ?? CloudFormation.Ref(TopicId(topic)))
            .Set("Protocol", "lambda")
            .Set("Endpoint", item.Target)
            .SetIfAny("FilterPolicy", item.Fields.Truthy("filterPolicy"))
            .SetIfAny("FilterPolicyScope", item.Fields.TextNode("filterPolicyScope"))
            .SetIfAny("RedrivePolicy", redrive)
            .SetIfAny("Region", item.Fields.Truthy("arn") is StringNode && region is not null && region != service.Region ? new StringNode(region) : null);
        template.AddResource(
            item.Function.Id("SnsSubscription" + EventSettings.IdPart(topic)),
            CloudFormation.Resource("AWS::SNS::Subscription", properties).SetIfAny("DependsOn", arn is null ? null : item.Alias).Build(),
            item.Span);
    }

    private static void AddPermission(EventSettings item, string topic, Node source, TemplateBuilder template)
    {
        var properties = new MappingBuilder()
            .Set("FunctionName", item.Target)
            .Set("Action", "lambda:InvokeFunction")
            .Set("Principal", "sns.amazonaws.com")
            .Set("SourceArn", source);
        template.AddResource(
            item.Function.Id($"LambdaPermission{EventSettings.IdPart(topic)}SNS"),
            CloudFormation.Resource("AWS::Lambda::Permission", properties).SetIfAny("DependsOn", item.Alias).Build(),
            item.Span);
    }

    // Where messages go that could not be delivered, and what lets the topic send them there.
    private static Node? RedrivePolicy(EventSettings item, string topic, Node? arn, TemplateBuilder template)
    {
        if (item.Fields.Mapped("redrivePolicy") is null) return null;
        var given = item.Fields.Inner("redrivePolicy");
        var import = given.Inner("deadLetterTargetImport");
        var (queue, url) = given.Text("deadLetterTargetArn") is { } text ? (new StringNode(text), QueueUrl(text))
            : given.Text("deadLetterTargetRef") is { } id ? ((Node)CloudFormation.GetAtt(id, "Arn"), CloudFormation.Ref(id))
            : (CloudFormation.Of("Fn::ImportValue", new StringNode(import.Text("arn") ?? "")), CloudFormation.Of("Fn::ImportValue", new StringNode(import.Text("url") ?? "")));
        var policyId = $"{EventSettings.IdPart(topic)}To{item.Function.Id("DLQPolicy")}";
        var statement = new MappingBuilder()
            .Set("Effect", "Allow")
            .Set("Principal", CloudFormation.Of("Service", new StringNode("sns.amazonaws.com")))
            .Set("Action", "sqs:SendMessage")
            .Set("Resource", queue)
            // The framework leaves the condition empty for a topic of its own, which lets nobody through.
            .Set("Condition", CloudFormation.Of("ArnEquals", CloudFormation.Of("aws:SourceArn", arn ?? OwnArn(topic))));
        var document = new MappingBuilder().Set("Version", PolicyDocument.Version).Set("Id", policyId).Set("Statement", new SequenceNode([statement.Build()]));
        var properties = new MappingBuilder().Set("PolicyDocument", document.Build()).Set("Queues", new SequenceNode([url]));
        template.AddResource(policyId, CloudFormation.Resource("AWS::SQS::QueuePolicy", properties).Build(), item.Span);
        return CloudFormation.Of("deadLetterTargetArn", queue);
    }

    private static MappingNode QueueUrl(string arn)
    {
        var parts = arn.Split(':').Reverse().Concat(["", "", ""]).ToArray();
        return CloudFormation.Join("", CloudFormation.Text($"https://sqs.{parts[2]}."), CloudFormation.Ref("AWS::URLSuffix"), CloudFormation.Text($"/{parts[1]}/{parts[0]}"));
    }

    private static string TopicId(string topic) => "SNSTopic" + EventSettings.IdPart(topic);

    private static MappingNode OwnArn(string topic) => CloudFormation.Join(
        "",
        CloudFormation.Text("arn:"),
        CloudFormation.Ref("AWS::Partition"),
        CloudFormation.Text(":sns:"),
        CloudFormation.Ref("AWS::Region"),
        CloudFormation.Text(":"),
        CloudFormation.Ref("AWS::AccountId"),
        CloudFormation.Text(":"),
        CloudFormation.Text(topic));
}
