using System;
using System.Globalization;
using StepFunctionsPS.States;
using StepFunctionsPS.States.Queries;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Simulation;

/// <summary>Numbers of fields at run time; the words of failures are those of AWS.</summary>
internal static class FieldValues
{
    /// <summary>A field in seconds, or null when it is absent.</summary>
    public static TimeSpan? Seconds(NumberField? field, Strand strand, Node input)
    {
        if (Whole(field, strand, input) is not { } seconds) return null;
        return field!.Path is QueryExpression && seconds is < 1 or > NumberRanges.MostSeconds
            ? throw Failed(field, $"{field.Key} must be between 1 and {NumberRanges.MostSeconds}, but was: {seconds}")
            : ToTime(seconds);
    }

    /// <summary>A whole number, or null when the field is absent.</summary>
    public static long? Whole(NumberField? field, Strand strand, Node input)
    {
        if (field is null) return null;
        var node = Find(field, strand, input);
        return Digits(node) is { } text && NumberText.TryWhole(text, out var value) ? value : throw Wrong(field, node, "integer");
    }

    /// <summary>What is wrong with the value of a field; of one that an expression gives it is an error of that expression.</summary>
    public static EvaluationFailure Failed(NumberField field, string words) =>
        field.Path is QueryExpression query ? new QueryFailure(words, query.Field) : new EvaluationFailure(words);

    /// <summary>A number, or null when the field is absent.</summary>
    public static double? Number(NumberField? field, Strand strand, Node input)
    {
        if (field is null) return null;
        var node = Find(field, strand, input);
        return Digits(node) is { } text ? NumberText.ToDouble(text) : throw Wrong(field, node, "float");
    }

    /// <summary>Seconds as a time, the largest one for more than fits.</summary>
    public static TimeSpan ToTime(double seconds) =>
        seconds >= TimeSpan.MaxValue.TotalSeconds / 2 ? TimeSpan.MaxValue : TimeSpan.FromTicks((long)(seconds * TimeSpan.TicksPerSecond));

    // As recorded, a text that is a number is taken for it.
    private static string? Digits(Node node) => node switch
    {
        NumberNode number => number.Text,
        StringNode text when LiteralText.Read(text.Value) is NumberNode number => number.Text,
        _ => null,
    };

    private static Node Find(NumberField field, Strand strand, Node input)
    {
        if (field.Path is QueryExpression query) return strand.Seeing(input, scope => query.Evaluate<NumberNode>(scope, "number"));
        if (field.Path is { } path) return strand.Evaluate(path, input);
        return field.Value is null ? strand.Known(field.Node) : field.Node;
    }

    private static EvaluationFailure Wrong(NumberField field, Node node, string kind) => Failed(field, string.Format(
        CultureInfo.InvariantCulture,
        "The {0} field refers to value \"{1}\" which is not a valid {2}: {3}",
        field.Key, (node as StringNode)?.Value ?? node.ToString(), kind, field.Path?.Text ?? field.Node.ToString()));
}
