using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.Resources;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Services.Alarms;

/// <summary>When an alarm goes off. What a metric does not say, all alarms of its machine say, else the standard.</summary>
internal sealed record AlarmSettings(Node Threshold, Node Period, Node EvaluationPeriods, Node Statistic, Node TreatMissingData, Node? DatapointsToAlarm)
{
    private const long Longest = 86400;

    public static AlarmSettings Standard { get; } =
        new(new NumberNode("1"), new NumberNode("60"), new NumberNode("1"), new StringNode("Sum"), new StringNode("missing"), null);

    public static string[] Keys { get; } = ["threshold", "period", "evaluationPeriods", "statistic", "treatMissingData", "datapointsToAlarm"];

    public static AlarmSettings Read(Fields fields, AlarmSettings inherited, DiagnosticBag diagnostics)
    {
        var periods = BoundedNumber.Read(fields, "evaluationPeriods", 1, Longest, diagnostics);
        var settings = new AlarmSettings(
            Number(fields, "threshold", diagnostics) ?? inherited.Threshold,
            Seconds(fields, diagnostics) ?? inherited.Period,
            periods ?? inherited.EvaluationPeriods,
            Word(fields, "statistic", "Sum", "Average", "Minimum", "Maximum", "SampleCount") ?? inherited.Statistic,
            Word(fields, "treatMissingData", "missing", "ignore", "breaching", "notBreaching") ?? inherited.TreatMissingData,
            BoundedNumber.Read(fields, "datapointsToAlarm", 1, Longest, diagnostics) ?? inherited.DatapointsToAlarm);
        if (IsGreater(settings.DatapointsToAlarm, settings.EvaluationPeriods))
            diagnostics.Add(EventMessages.TooManyDatapoints(fields.SpanOf(fields.Any("datapointsToAlarm") is null ? "evaluationPeriods" : "datapointsToAlarm"), fields.Owner));
        return settings;
    }

    // CloudWatch takes some seconds only: 10, 20, 30, and whole minutes.
    private static Node? Seconds(Fields fields, DiagnosticBag diagnostics)
    {
        var given = BoundedNumber.Read(fields, "period", 1, Longest, diagnostics);
        if (Whole(given) is { } seconds and > 0 && seconds is not (10 or 20 or 30) && seconds % 60 != 0)
            diagnostics.Add(EventMessages.WrongPeriod(given!.Span, fields.Owner, seconds).About(given));
        return given;
    }

    private static Node? Number(Fields fields, string key, DiagnosticBag diagnostics)
    {
        if (fields.Any(key) is not { } given || CloudFormation.IsFunction(given)) return fields.Any(key);
        if (given is NumberNode or StringNode && Coercion.ToNumber(given) is NumberNode number) return number;
        diagnostics.Add(ServiceMessages.WrongKind(given.Span, key, fields.Owner, "a number", given.Kind).About(given));
        return null;
    }

    private static Node? Word(Fields fields, string key, params string[] words)
    {
        var given = fields.Any(key);
        return CloudFormation.IsFunction(given) || fields.OneOf(key, words) is not null ? given : null;
    }

    private static bool IsGreater(Node? points, Node periods) => Whole(points) is { } some && Whole(periods) is { } all && some > all;

    private static long? Whole(Node? node) =>
        node is not null && Coercion.ToNumber(node) is NumberNode number && NumberText.TryWhole(number.Text, out var value) ? value : null;
}
