using System;
using StepFunctionsPS.States;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Simulation;

/// <summary>What happens to a state that failed: it is tried again, or a catcher takes over, or the failure goes up.</summary>
internal static class ErrorFlow
{
    private const double DefaultInterval = 1;
    private const double DefaultAttempts = 3;
    private const double DefaultBackoff = 2;

    public static void Handle(Strand strand, StateError error)
    {
        // Where the state itself fails, as at an item that cannot be selected, what it started must not go on.
        strand.Inner?.Abort();
        var state = error.Name == ErrorNames.Runtime ? null : strand.State as WorkState;
        if (state is not null && Retried(strand, state, error)) return;
        if (strand.Inner is not null) strand.Record(strand.State.Type + "StateFailed");
        if (state is null || !Caught(strand, state, error)) strand.End(error);
    }

    private static bool Retried(Strand strand, WorkState state, StateError error)
    {
        for (var i = 0; i < state.Retry.Count; i++)
        {
            var retrier = state.Retry[i];
            if (!error.IsCoveredBy(retrier.ErrorEquals)) continue;
            strand.Retries ??= new int[state.Retry.Count];
            if (strand.Inspection is { } inspection) strand.Retries[i] = inspection.RetryCount;
            // The first retrier that matches decides, also when it has no tries left.
            if (strand.Retries[i] >= Value(strand, retrier.MaxAttempts, DefaultAttempts))
            {
                strand.Inspection?.Exhausted(i);
                return false;
            }

            var delay = Delay(strand, retrier, strand.Retries[i]++);
            if (strand.Inspection is not null)
            {
                strand.Inspection.Retried(error, i, delay);
                strand.End(error);
                return true;
            }

            strand.RetryCount++;
            strand.Execution.Trace.Pass(retrier);
            strand.Execution.After(delay, strand, strand.Repeat);
            return true;
        }

        return false;
    }

    /// <summary>The wait before a try, which grows by the back-off rate and never above the longest delay.</summary>
    private static TimeSpan Delay(Strand strand, Retrier retrier, int attempt)
    {
        var seconds = Value(strand, retrier.IntervalSeconds, DefaultInterval) * Math.Pow(Value(strand, retrier.BackoffRate, DefaultBackoff), attempt);
        if (retrier.MaxDelaySeconds is not null) seconds = Math.Min(seconds, Value(strand, retrier.MaxDelaySeconds, seconds));
        if (retrier.HasFullJitter) seconds *= strand.Execution.Random.NextDouble();
        return FieldValues.ToTime(seconds);
    }

    // Only the ResultPath and Assign of the catcher apply, never those of the state.
    private static bool Caught(Strand strand, WorkState state, StateError error)
    {
        for (var i = 0; i < state.Catch.Count; i++)
        {
            var catcher = state.Catch[i];
            if (!error.IsCoveredBy(catcher.ErrorEquals)) continue;
            var output = ErrorOutput(error);
            strand.ErrorOutput = output;
            strand.Inspection?.Caught(error, i);
            if (state.IsJsonata)
            {
                ResultFlow.Answer(strand, catcher.Output, output, catcher.Next, catcher.Assign);
                return true;
            }

            var assigned = catcher.Assign is null ? null : strand.Evaluate(catcher.Assign, output) as MappingNode;
            strand.Leave(ResultFlow.Place(strand.Input, catcher.ResultPath, output), catcher.Next, assigned);
            return true;
        }

        return false;
    }

    // As recorded, a timeout has an empty cause, and what a failure does not name is null.
    private static MappingNode ErrorOutput(StateError error) => new MappingBuilder()
        .Set("Error", Text(error.Name))
        .Set("Cause", Text(error.Cause ?? (error.Name == ErrorNames.Timeout ? "" : null)))
        .Build();

    private static Node Text(string? text) => text is null ? NullNode.Instance : new StringNode(text);

    private static double Value(Strand strand, NumberField? field, double absent) =>
        field is null ? absent : field.Value ?? FieldValues.Number(field, strand, strand.Input)!.Value;
}
