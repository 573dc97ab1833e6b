using System;
using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.States;

namespace StepFunctionsPS.Analysis.Graph;

/// <summary>Loops that nothing leads out of, and in which nothing works or waits that could fail.</summary>
internal sealed class EndlessLoops : IRule<DefinitionPart>
{
    public void Check(DefinitionPart part, DiagnosticBag findings)
    {
        var definition = part.Definition;
        var from = definition.States.SelectMany(state => state.Targets, (state, target) => (State: state.Name, Target: target.Name)).ToLookup(step => step.Target, step => step.State, StringComparer.Ordinal);
        var ends = new HashSet<string>(definition.States.Where(state => MayStop(state, definition)).Select(state => state.Name), StringComparer.Ordinal);
        // What leads to an end leads out of every loop.
        for (var open = new Stack<string>(ends); open.Count > 0;)
        {
            foreach (var state in from[open.Pop()].Where(ends.Add)) open.Push(state);
        }

        // A definition without any end has been told of.
        if (ends.Count > 0 && definition.States.FirstOrDefault(state => !ends.Contains(state.Name)) is { } first)
            findings.Add(GraphMessages.EndlessLoop(first.NameSpan, first.Name));
    }

    // A Choice without a Default fails when no rule holds; what works, waits or leads nowhere known may stop too.
    private static bool MayStop(State state, Definition definition) =>
        state is not (PassState or ChoiceState { Default: not null })
        || !state.Targets.Any()
        || state.Targets.Any(target => definition.Find(target.Name) is null);
}
