using System.Linq;
using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.Resources.ApiGateway;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Resources.Functions.Events;

/// <summary>What a function gets for an event: a constant, a part of the event, or a text made from it.</summary>
internal static class EventInput
{
    private static readonly string[] Keys = ["input", "inputPath", "inputTransformer"];

    /// <summary>A mapping is sent as its JSON.</summary>
    public static Node? Text(EventSettings item) => item.Fields.Truthy("input") is MappingNode or SequenceNode
        ? new StringNode(JsonWriter.WriteCompact(FrameworkForm.Of(item.Fields.Any("input")!)))
        : item.Fields.TextNode("input");

    public static Node? Transformer(EventSettings item) => item.Fields.Mapped("inputTransformer") is { } given
        ? new MappingNode(given.Entries.Select(entry => entry with { Key = ApiNames.UpperFirst(entry.Key) }).ToArray(), given.Span, given.Origin)
        : null;

    public static void CheckOne(EventSettings item, DiagnosticBag diagnostics)
    {
        var given = Keys.Where(key => item.Fields.Truthy(key) is not null).ToArray();
        if (given.Length > 1) diagnostics.Add(FunctionMessages.SeveralInputs(item.Fields.SpanOf(given[1]), item.Fields.Owner, given[0], given[1]));
    }
}
