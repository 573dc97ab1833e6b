using System;
using System.Linq;
using System.Text.RegularExpressions;
using StepFunctionsPS.Analysis.Expressions;
using StepFunctionsPS.Simulation;
using StepFunctionsPS.Simulation.Mocks;
using StepFunctionsPS.States;
using StepFunctionsPS.States.Queries;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Analysis.Services;

/// <summary>Runs a machine up to its first Task, which nothing answers, to see whether it gets there.</summary>
internal static class FirstStates
{
    // Enough for the states before the first Task; an endless loop is no matter of the input.
    private static readonly SimulationQuotas Quotas = new() { Transitions = 200 };

    // What the run says of a state that could not be worked out.
    private static readonly Regex Failed = new(@"^An error occurred while executing the state '(?<state>.*?)' \(entered at the event id #\d+\)\. (?<cause>.*)$", RegexOptions.CultureInvariant | RegexOptions.Singleline);

    // What is known only when an execution runs.
    private static readonly string[] Moving = ["$$", "States.MathRandom", "States.UUID", "$now", "$millis", "$random", "$shuffle", "$uuid"];

    /// <summary>The state in which every execution with that input fails, and why; null where none is sure to.</summary>
    public static (State State, string Cause)? FailureOf(StateMachine machine, Node input)
    {
        if (machine.Definition is not { } definition) return null;
        var request = new SimulationRequest { Input = input, Mocks = NoMocks.Instance, Quotas = Quotas, KeepsEvents = false };
        // A run that was given up, at a Task for instance, says so in its findings.
        if (Simulator.Run(definition, request) is not { Diagnostics.Count: 0, Output: { Status: ExecutionStatus.Failed, Error: ErrorNames.Runtime or ErrorNames.QueryEvaluation } run }) return null;
        if (Failed.Match(run.Cause ?? "") is not { Success: true } match) return null;
        var passed = definition.AllStates().Where(state => run.Path.Contains(state.Name)).ToArray();
        if (passed.Any(IsMoving)) return null;
        return passed.FirstOrDefault(state => state.Name == match.Groups["state"].Value) is { } failed ? (failed, match.Groups["cause"].Value) : null;
    }

    private static bool IsMoving(State state)
    {
        var text = state.Node.ToString();
        // An expression that CloudFormation completes is read only then.
        var isComplete = text.IndexOf(JsonataText.Begin, StringComparison.Ordinal) < 0 || !Opaque.HasPlaceholder(text);
        return !isComplete || Moving.Any(word => text.IndexOf(word, StringComparison.Ordinal) >= 0) || ExpressionFinder.In(state).Any(found => found.Expression is QueryExpression { SeesContext: true });
    }
}
