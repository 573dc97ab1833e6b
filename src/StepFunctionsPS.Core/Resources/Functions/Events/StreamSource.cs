using System.Linq;
using StepFunctionsPS.Services;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Resources.Functions.Events;

/// <summary>The stream of a <c>stream</c> event, and the consumer through which it is read.</summary>
/// <param name="Arn">The stream.</param>
/// <param name="Type"><c>dynamodb</c> or <c>kinesis</c>.</param>
/// <param name="Name">The name that logical ids are made of.</param>
/// <param name="Consumer">What <c>consumer</c> says; null where the stream is read directly.</param>
/// <param name="OwnConsumer">The name of the consumer that is made; null for none.</param>
internal sealed record StreamSource(Node Arn, string Type, string Name, Node? Consumer, string? OwnConsumer)
{
    public string ConsumerId => LogicalId.Normalize(OwnConsumer!) + "StreamConsumer";

    /// <summary>What the function is mapped to.</summary>
    public Node ReadFrom => OwnConsumer is not null ? CloudFormation.Ref(ConsumerId) : Consumer ?? Arn;

    /// <summary>Null where the type or the name cannot be found out.</summary>
    public static StreamSource? Of(EventSettings item, Node arn, Service service)
    {
        if (TypeOf(item, arn) is not { } type || NameOf(arn) is not { } name) return null;
        var consumer = type == "kinesis" ? item.Fields.Truthy("consumer") : null;
        if (consumer is StringNode { Value: "true" or "false" } word) consumer = word.Value == "true" ? CloudFormation.True : null;
        var isOwnNaming = new Fields(service.Provider.Root, "'provider'", new Diagnostics.DiagnosticBag()).Inner("kinesis").Truthy("consumerNamingMode") is not null;
        var suffix = isOwnNaming ? service.Name + service.Stage : "";
        return new StreamSource(arn, type, name, consumer, consumer is BooleanNode ? $"{item.Function.Key}{name}{suffix}Consumer" : null);
    }

    public static string? TypeOf(EventSettings item, Node arn) => item.Fields.Text("type") ?? (arn as StringNode)?.Value.Split(':').ElementAtOrDefault(2);

    /// <summary>Where records go that failed; null for nowhere.</summary>
    public static (Node Arn, string Type)? OnFailure(EventSettings item)
    {
        var destinations = item.Fields.Inner("destinations");
        var given = destinations.Truthy("onFailure");
        var arn = given is MappingNode ? destinations.Inner("onFailure").Truthy("arn") : given;
        var type = given is MappingNode ? destinations.Inner("onFailure").Text("type") : null;
        return arn is null ? null : (arn, type ?? (arn as StringNode)?.Value.Split(':').ElementAtOrDefault(2) ?? "");
    }

    // arn:aws:dynamodb:us-east-1:123456789012:table/Orders/stream/2030-01-01T00:00:00.000
    private static string? NameOf(Node arn) => arn is StringNode text ? text.Value.Split('/').ElementAtOrDefault(1) : SourceName.Of(arn, '/');
}
