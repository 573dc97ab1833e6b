using System;
using System.Collections.Generic;
using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.Syntax;
using StepFunctionsPS.Text;

namespace StepFunctionsPS.States.Readers;

/// <summary>Reads the states of one type; the table of all types is here.</summary>
internal abstract class StateReader
{
    private static readonly Dictionary<string, StateReader> ByType = new(StringComparer.Ordinal)
    {
        ["Task"] = new TaskReader(),
        ["Pass"] = new PassReader(),
        ["Choice"] = new ChoiceReader(),
        ["Wait"] = new WaitReader(),
        ["Succeed"] = new SucceedReader(),
        ["Fail"] = new FailReader(),
        ["Parallel"] = new ParallelReader(),
        ["Map"] = new MapReader(),
    };

    public static State? Read(MappingEntry entry, SourceSpan nameSpan, BindingContext context, QueryLanguage outer)
    {
        if (entry.Value is not MappingNode node)
        {
            if (entry.Value is not UnknownNode)
                context.Report(StateMessages.StateNotMapping(entry.Value is NullNode ? nameSpan : entry.Value.Span, entry.Key, entry.Value.Kind));
            return null;
        }

        var language = QueryLanguageReader.Read(node, outer, context);
        var fields = new StateFields(node, $"State '{entry.Key}'", nameSpan, language, context);
        var type = fields.Text("Type");
        if (type is null && node["Type"] is null) context.Report(StateMessages.NoType(nameSpan, entry.Key));
        if (type is not StringNode text) return null;
        if (ByType.TryGetValue(text.Value, out var reader)) return reader.Read(entry.Key, fields);
        if (!Opaque.Is(text)) context.Report(StateMessages.UnknownType(text.Span, entry.Key, text.Value, ByType.Keys));
        return null;
    }

    protected abstract State Read(string name, StateFields fields);

    /// <summary>The fields of every state, with where it goes.</summary>
    protected static StateFrame ReadFrame(string name, StateFields fields)
    {
        var next = fields.Target("Next");
        var isEnd = fields.Flag("End");
        if (isEnd && fields.Find("Next") is { } found) fields.Context.Report(StateMessages.NextAndEnd(found.Span, name));
        // An End of the wrong kind has been told of; it is no reason to miss a Next.
        if (fields.Find("Next") is null && fields.Find("End") is null or BooleanNode { Value: false }) fields.Context.Report(StateMessages.NoNextNorEnd(fields.Span, name));
        return ReadFrame(name, fields, next);
    }

    /// <summary>The fields of every state, for a type that has no Next.</summary>
    protected static StateFrame ReadFrame(string name, StateFields fields, StateReference? next) =>
        new(name, fields.Span, fields.Node, fields.Language, next, fields.DataPath("InputPath"), fields.DataPath("OutputPath"), fields.QueryTemplate("Output"), fields.Assign());

    /// <summary>The fields of states that can fail and be retried.</summary>
    protected static WorkFrame ReadWork(StateFields fields) => new(
        fields.Payload("Parameters", "Arguments"),
        fields.Template("ResultSelector"),
        fields.ResultPath(),
        RetryReader.Read(fields),
        CatchReader.Read(fields));
}
