using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using StepFunctionsPS.States;

namespace StepFunctionsPS.Simulation.Coverage;

/// <summary>All that runs of a definition can cover, in the order of the text.</summary>
internal static class CoveragePoints
{
    /// <summary>The detail of the branch that is taken when no rule holds.</summary>
    public const string Default = "Default";

    public static IReadOnlyList<CoveragePoint> Of(Definition definition) => definition.AllStates().SelectMany(Of).ToArray();

    /// <summary>The detail of an entry of a list.</summary>
    public static string Number(int index) => index.ToString(CultureInfo.InvariantCulture);

    private static IEnumerable<CoveragePoint> Of(State state)
    {
        yield return new CoveragePoint(new CoverageKey(CoverageKind.State, state.Name, ""), "", state.NameSpan, [state]);
        // A state may say in several places that it goes to another.
        foreach (var way in state.Targets.GroupBy(target => target.Name))
            yield return new CoveragePoint(new CoverageKey(CoverageKind.Transition, state.Name, way.Key), $"to {way.Key}", way.First().Span, way.ToArray<object>());

        foreach (var point in state switch
        {
            ChoiceState choice => Of(choice),
            WorkState work => Of(work),
            _ => [],
        })
        {
            yield return point;
        }
    }

    // A rule is passed when the state goes where it says, and each says it in its own place.
    private static IEnumerable<CoveragePoint> Of(ChoiceState state)
    {
        for (var i = 0; i < state.Choices.Count; i++)
        {
            var rule = state.Choices[i];
            if (rule.Next is { } next) yield return new CoveragePoint(new CoverageKey(CoverageKind.Branch, state.Name, Number(i)), $"rule {i + 1}, to {next.Name}", rule.Node.Span, [next]);
        }

        if (state.Default is { } fallback)
            yield return new CoveragePoint(new CoverageKey(CoverageKind.Branch, state.Name, Default), $"default, to {fallback.Name}", fallback.Span, [fallback]);
    }

    private static IEnumerable<CoveragePoint> Of(WorkState state)
    {
        for (var i = 0; i < state.Retry.Count; i++)
        {
            var retrier = state.Retry[i];
            yield return new CoveragePoint(new CoverageKey(CoverageKind.Retrier, state.Name, Number(i)), $"retrier {i + 1}, of {string.Join(", ", retrier.ErrorEquals)}", retrier.Node.Span, [retrier]);
        }

        for (var i = 0; i < state.Catch.Count; i++)
        {
            var catcher = state.Catch[i];
            if (catcher.Next is { } next) yield return new CoveragePoint(new CoverageKey(CoverageKind.Catcher, state.Name, Number(i)), $"catcher {i + 1}, of {string.Join(", ", catcher.ErrorEquals)}", catcher.Node.Span, [next]);
        }
    }
}
