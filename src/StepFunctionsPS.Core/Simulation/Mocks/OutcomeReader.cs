using System;
using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.Syntax;
using StepFunctionsPS.Text;

namespace StepFunctionsPS.Simulation.Mocks;

/// <summary>
/// Reads outcomes: <c>{"Return": ...}</c>, <c>{"Throw": {"Error": ..., "Cause": ...}}</c> or <c>{"Lambda": "orders-charge-dev"}</c>,
/// each with an optional <c>After</c>.
/// </summary>
internal sealed class OutcomeReader(string state, DiagnosticBag diagnostics, ILambda? lambda = null)
{
    private static readonly string[] Keys = ["Return", "Throw", "Lambda", "After"];

    /// <summary>One outcome or a list of them; null after reporting what is wrong.</summary>
    public OutcomeSeries? ReadSeries(Node node)
    {
        if (node is not SequenceNode list) return Read(node) is { } single ? new OutcomeSeries([single]) : null;
        if (list.Items.Count == 0)
        {
            diagnostics.Add(SimulationMessages.NoOutcomes(list.Span, state));
            return null;
        }

        var outcomes = list.Items.Select(Read).OfType<Func<TaskCall, TaskOutcome>>().ToArray();
        return outcomes.Length == list.Items.Count ? new OutcomeSeries(outcomes) : null;
    }

    /// <summary>One outcome; null after reporting what is wrong.</summary>
    public Func<TaskCall, TaskOutcome>? Read(Node node)
    {
        if (node is not MappingNode mapping) return Wrong(node.Span, $"should be a mapping with Return or Throw, but it is {node.Kind}");
        if (mapping.Entries.FirstOrDefault(entry => !Keys.Contains(entry.Key)) is { } unknown)
            return Wrong(unknown.KeySpan, $"has a key '{unknown.Key}', which it does not know{Meant(unknown.Key)}");
        if (new[] { "Return", "Throw", "Lambda" }.Count(key => mapping[key] is not null) != 1) return Wrong(mapping.Span, "should have either Return, Throw or Lambda");
        if (!TryAfter(mapping, out var after)) return null;
        if (mapping["Return"] is { } output) return Always(TaskOutcome.Return(output, after));
        return mapping.Find("Lambda") is { } function ? ReadLambda(function, after) : ReadError(mapping["Throw"]!, after);
    }

    private Func<TaskCall, TaskOutcome>? ReadError(Node thrown, TimeSpan after)
    {
        if (thrown is not MappingNode error) return Wrong(thrown.Span, $"should have a mapping with Error and Cause below Throw, but it is {thrown.Kind}");
        if (error.Entries.FirstOrDefault(entry => entry.Key is not ("Error" or "Cause")) is { } other)
            return Wrong(other.KeySpan, $"has a key '{other.Key}' below Throw, which takes Error and Cause");
        if (error.Entries.FirstOrDefault(entry => entry.Value is not StringNode) is { } noText)
            return Wrong(noText.Value.Span, $"should have text at '{noText.Key}', but it is {noText.Value.Kind}");
        return Always(TaskOutcome.Throw((error["Error"] as StringNode)?.Value, (error["Cause"] as StringNode)?.Value, after));
    }

    private Func<TaskCall, TaskOutcome>? ReadLambda(MappingEntry function, TimeSpan after)
    {
        if (function.Value is not (StringNode { Value.Length: > 0 } or BooleanNode { Value: true }))
            return Wrong(function.Value.Span, "should have at 'Lambda' the name of a function, or true for the one of the Task");
        if (lambda is not null) return new LambdaMock((function.Value as StringNode)?.Value, after, lambda).Answer;
        diagnostics.Add(SimulationMessages.OnlyPowerShellCalls(function.KeySpan, state));
        return null;
    }

    private bool TryAfter(MappingNode mapping, out TimeSpan after)
    {
        after = default;
        var node = mapping["After"];
        if (node is null) return true;
        if (node is NumberNode number && NumberText.ToDouble(number.Text) is >= 0 and var seconds)
        {
            after = FieldValues.ToTime(seconds);
            return true;
        }

        Wrong(node.Span, "should have a number of seconds at 'After'");
        return false;
    }

    private Func<TaskCall, TaskOutcome>? Wrong(SourceSpan span, string problem)
    {
        diagnostics.Add(SimulationMessages.WrongOutcome(span, state, problem));
        return null;
    }

    private static Func<TaskCall, TaskOutcome> Always(TaskOutcome outcome) => _ => outcome;

    private static string Meant(string key) => Suggestion.Nearest(key, (IEnumerable<string>)Keys) is { } name ? $"; '{name}' was probably meant" : "";
}
