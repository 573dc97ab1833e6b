using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.Resources;
using StepFunctionsPS.Syntax;
using StepFunctionsPS.Text;

namespace StepFunctionsPS.Services.Functions;

/// <summary>Reads the <c>schedule</c> events of a function: an expression, or a mapping with a <c>rate</c>.</summary>
internal static class ScheduleBinder
{
    public static IReadOnlyList<Schedule> BindAll(ServiceFunction function, DiagnosticBag diagnostics) => function.Events
        .Where(item => item.Kind == "schedule")
        .Select(item => Bind(item, function, diagnostics))
        .OfType<Schedule>()
        .ToArray();

    private static Schedule? Bind(FunctionEvent item, ServiceFunction function, DiagnosticBag diagnostics)
    {
        if (item.Settings is StringNode expression)
        {
            Check([expression], isScheduler: false, diagnostics);
            return new Schedule([expression], false) { Span = item.Entry.KeySpan };
        }

        if (item.Settings is not MappingNode mapping)
        {
            if (item.Settings is not UnknownNode) diagnostics.Add(ServiceMessages.WrongKind(item.Settings.Span, "schedule", Owner(function), "text or a mapping", item.Settings.Kind));
            return null;
        }

        var fields = new Fields(mapping, $"the schedule of {Owner(function)}", diagnostics);
        var rates = fields.List("rate") switch { SequenceNode list => list.Items, { } computed => [computed], null => [] };
        if (rates.Count == 0) diagnostics.Add(ServiceMessages.Required(item.Entry.KeySpan, "rate", fields.Owner));
        var isScheduler = fields.OneOf("method", "eventBus", "scheduler") == "scheduler";
        Check(rates, isScheduler, diagnostics);
        CheckCombination(fields, rates.Count, isScheduler, diagnostics);
        return new Schedule(rates, isScheduler)
        {
            State = fields.Flag("enabled", otherwise: true) ? "ENABLED" : "DISABLED",
            Input = Input(fields),
            InputPath = fields.TextNode("inputPath"),
            InputTransformer = Transformer(fields),
            Name = fields.TextNode("name"),
            Description = fields.TextNode("description"),
            Timezone = fields.TextNode("timezone"),
            Span = item.Entry.KeySpan,
        };
    }

    private static string Owner(ServiceFunction function) => $"function '{function.Key}'";

    private static void Check(IEnumerable<Node> rates, bool isScheduler, DiagnosticBag diagnostics)
    {
        foreach (var rate in rates.OfType<StringNode>())
        {
            if (ScheduleExpression.Problem(rate.Value, isScheduler) is { } problem) diagnostics.Add(ServiceMessages.WrongSchedule(rate.Span, rate.Value, problem).About(rate));
        }
    }

    private static void CheckCombination(Fields fields, int rates, bool isScheduler, DiagnosticBag diagnostics)
    {
        if (rates > 1 && fields.Truthy("name") is not null) diagnostics.Add(FunctionMessages.OneNameManyRates(fields.SpanOf("name"), fields.Owner));
        string[] misfits = isScheduler ? ["inputPath", "inputTransformer"] : ["timezone"];
        foreach (var key in misfits.Where(key => fields.Truthy(key) is not null))
            diagnostics.Add(FunctionMessages.NotWithThisMethod(fields.SpanOf(key), key, fields.Owner, isScheduler ? "scheduler" : "eventBus"));
    }

    // A mapping is sent as its JSON; a `body` in it may be JSON text already.
    private static Node? Input(Fields fields)
    {
        if (fields.Truthy("input") is not MappingNode mapping) return fields.TextNode("input");
        var body = mapping["body"] is { } given && Coercion.ToText(given) is StringNode text
            ? JsonReader.Read(new SourceText(text.Span.Path, text.Value), InputLimits.Default).Output ?? text
            : null;
        var sent = body is null ? mapping : new MappingBuilder(mapping).Set("body", body).Build(mapping.Span);
        return new StringNode(JsonWriter.WriteCompact(FrameworkForm.Of(sent)), mapping.Span, mapping.Origin);
    }

    private static Node? Transformer(Fields fields)
    {
        if (fields.Mapped("inputTransformer") is null) return null;
        var given = fields.Inner("inputTransformer");
        return new MappingBuilder()
            .SetIfAny("InputTemplate", given.TextNode("inputTemplate"))
            .SetIfAny("InputPathsMap", given.Truthy("inputPathsMap"))
            .Build();
    }
}
