using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.States.Readers;

/// <summary>Reads a state machine, a branch or a processor, and checks that its states lead to one another.</summary>
internal static class DefinitionReader
{
    /// <param name="node">What is written.</param>
    /// <param name="place">How messages name it.</param>
    /// <param name="context">Takes the findings.</param>
    public static Definition? Read(Node node, string place, BindingContext context)
    {
        if (node is not MappingNode mapping || Opaque.IsFunction(mapping))
        {
            if (node is not (UnknownNode or MappingNode)) context.Report(StateMessages.DefinitionNotMapping(node.Span, place, node.Kind));
            return null;
        }

        var language = context.MachineLanguage;
        var fields = new StateFields(mapping, place, mapping.Span, language, context);
        if (mapping["States"] is not MappingNode { Entries.Count: > 0 } states)
        {
            ReportNoStates(fields);
            return null;
        }

        var read = ReadStates(states, context, language);
        var start = fields.Text("StartAt");
        var startAt = (start as StringNode)?.Value ?? "";
        var definition = new Definition(mapping, startAt, read, language, fields.Number("TimeoutSeconds"));
        if (start is null && mapping["StartAt"] is null) context.Report(StateMessages.NoStartAt(mapping.Span, place));
        CheckTargets(definition, states, start, place, context);
        return definition;
    }

    private static List<State> ReadStates(MappingNode states, BindingContext context, QueryLanguage language)
    {
        var read = new List<State>(states.Entries.Count);
        foreach (var entry in states.Entries)
        {
            var nameSpan = entry.KeySpan.Source is null ? entry.Value.Span : entry.KeySpan;
            context.Declare(entry.Key, nameSpan);
            if (StateReader.Read(entry, nameSpan, context, language) is { } state) read.Add(state);
        }

        return read;
    }

    private static void ReportNoStates(StateFields fields)
    {
        var found = fields.Find("States");
        if (found is UnknownNode) return;
        if (found is null or MappingNode or NullNode) fields.Context.Report(StateMessages.NoStates(found?.Span ?? fields.Span, fields.Place));
        else fields.Wrong("States", "a mapping from names to states", found);
    }

    private static void CheckTargets(Definition definition, MappingNode states, Node? start, string place, BindingContext context)
    {
        // Names of states that could not be read are known all the same.
        var names = states.Entries.Select(entry => entry.Key).ToArray();
        if (start is StringNode text && states.Find(text.Value) is null && !Opaque.Is(text))
            context.Report(StateMessages.UnknownStartAt(text.Span, place, text.Value, names));
        foreach (var state in definition.States)
        {
            foreach (var target in state.Targets.Where(target => states.Find(target.Name) is null && !Opaque.HasPlaceholder(target.Name)))
                context.Report(StateMessages.UnknownTarget(target.Span, $"State '{state.Name}'", target.Name, names));
        }

        if (!context.Diagnostics.HasErrors) ReportUnreachable(definition, context);
    }

    private static void ReportUnreachable(Definition definition, BindingContext context)
    {
        var reached = new HashSet<string>();
        var open = new Stack<string>();
        open.Push(definition.StartAt);
        while (open.Count > 0)
        {
            var name = open.Pop();
            if (!reached.Add(name) || definition.Find(name) is not { } state) continue;
            foreach (var target in state.Targets) open.Push(target.Name);
        }

        // A name that CloudFormation fills in may lead anywhere.
        if (reached.Any(name => definition.Find(name) is null)) return;
        foreach (var state in definition.States.Where(state => !reached.Contains(state.Name)))
            context.Report(StateMessages.Unreachable(state.NameSpan, state.Name));
    }
}
