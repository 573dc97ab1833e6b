using System;
using StepFunctionsPS.States;
using StepFunctionsPS.States.Paths;
using StepFunctionsPS.States.Queries;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Simulation.Runners;

/// <summary>Waits on the virtual clock; the words of failures are those of AWS.</summary>
internal sealed class WaitRunner() : StateRunner<WaitState>("Wait", takesTime: true)
{
    protected override void Run(Strand strand, WaitState state)
    {
        var input = strand.ShownInput();
        var delay = state.Seconds is { } seconds ? Seconds(strand, seconds, input) : Until(strand, state, input) - strand.Execution.Now;
        strand.Execution.After(delay, strand, () => Complete(strand, state, input));
    }

    private static void Complete(Strand strand, WaitState state, Node input)
    {
        if (state.IsJsonata) ResultFlow.Answer(strand, state.Output, input, state.Next, state.Assign);
        else strand.Complete(input, state.Next, ResultFlow.Assigned(strand, state, input));
    }

    private static TimeSpan Seconds(Strand strand, NumberField field, Node input)
    {
        if (field.Path is QueryExpression query)
        {
            var wanted = FieldValues.Whole(field, strand, input) ?? 0;
            if (wanted < 0) throw FieldValues.Failed(field, $"The {field.Key} parameter references a negative value: {query.Text} == {wanted}");
            return wanted <= NumberRanges.MostSeconds ? FieldValues.ToTime(wanted) : throw FieldValues.Failed(field, $"{field.Key} must be between 0 and {NumberRanges.MostSeconds}, but was: {wanted}");
        }

        if (field.Path is null) return FieldValues.ToTime(field.Value ?? FieldValues.Number(field, strand, input)!.Value);
        var node = Find(strand, field.Key, field.Path, input);
        var shown = $"{field.Path.Text} == {(node as StringNode)?.Value ?? node.ToString()}";
        if (node is not NumberNode number || !NumberText.TryWhole(number.Text, out var value))
            throw new EvaluationFailure($"The {field.Key} parameter cannot be parsed as a long value: {shown}");
        return value >= 0 ? FieldValues.ToTime(value) : throw new EvaluationFailure($"The {field.Key} parameter references a negative value: {shown}");
    }

    private static DateTimeOffset Until(Strand strand, WaitState state, Node input)
    {
        if (state.TimestampPath is QueryExpression query)
        {
            var answer = strand.Seeing(input, scope => query.Evaluate<StringNode>(scope, "string")).Value;
            return Moment.Read(answer) ?? throw new QueryFailure($"The Timestamp field cannot be parsed as an ISO-8601 extended offset date-time format string: {answer}", query.Field);
        }

        if (state.TimestampPath is { } path)
        {
            var node = Find(strand, "TimestampPath", path, input);
            var text = (node as StringNode)?.Value ?? node.ToString();
            return Moment.Read(text) ?? throw new EvaluationFailure(
                $"The TimestampPath parameter does not reference a valid ISO-8601 extended offset date-time format string: {path.Text} == {text}");
        }

        var timestamp = state.Timestamp is { } given && Opaque.Is(given) ? strand.Known(given) : state.Timestamp;
        if (timestamp is not StringNode moment) throw new UnknownUntilDeployed(state.Timestamp ?? state.Node);
        return Moment.Read(moment.Value) ?? throw new EvaluationFailure(
            $"The Timestamp field cannot be parsed as an ISO-8601 extended offset date-time format string: {moment.Value}");
    }

    private static Node Find(Strand strand, string key, Expression expression, Node input)
    {
        if (expression is not JsonPath path) return strand.Evaluate(expression, input);
        return strand.Seeing(input, path.Find) ?? throw new EvaluationFailure($"The {key} parameter does not reference an input value: {path.Text}");
    }
}
