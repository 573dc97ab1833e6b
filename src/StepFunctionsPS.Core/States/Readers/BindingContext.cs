using System;
using System.Collections.Generic;
using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.States.Jsonata;
using StepFunctionsPS.States.Paths;
using StepFunctionsPS.States.Queries;
using StepFunctionsPS.Syntax;
using StepFunctionsPS.Text;

namespace StepFunctionsPS.States.Readers;

/// <summary>What the readers of one state machine share: its findings and the names given so far.</summary>
internal sealed class BindingContext
{
    private readonly Dictionary<string, SourceSpan> names = new(StringComparer.Ordinal);

    public DiagnosticBag Diagnostics { get; } = new();

    /// <summary>The language of the machine, which states inside others follow too.</summary>
    public QueryLanguage MachineLanguage { get; set; }

    public void Report(Diagnostic diagnostic) => Diagnostics.Add(diagnostic);

    /// <summary>Notes the name of a state; one that is taken is reported.</summary>
    public void Declare(string name, SourceSpan span)
    {
        if (names.TryGetValue(name, out var first)) Report(StateMessages.DuplicateState(span, name, first));
        else names.Add(name, span);
    }

    /// <summary>A path or intrinsic function; null after reporting what is wrong with it.</summary>
    public Expression? ReadExpression(string key, Node node) => Read(key, node, ExpressionParser.Parse, StateMessages.NotAnExpression);

    /// <summary>A path; null after reporting what is wrong with it.</summary>
    public Expression? ReadPath(string key, Node node) => Read(key, node, ExpressionParser.ParsePath, StateMessages.NotAPath);

    /// <summary>A path that can be written to; null after reporting what is wrong with it.</summary>
    public JsonPath? ReadReferencePath(string key, Node node)
    {
        if (ReadPath(key, node) is not JsonPath path) return null;
        if (path.IsReference) return path;
        Report(StateMessages.NotAReferencePath(node.Span, key, path.Text));
        return null;
    }

    /// <summary>An expression in JSONata; null where the text is none, and after reporting what is wrong with it.</summary>
    public QueryExpression? ReadQuery(StringNode node, string field)
    {
        if (JsonataText.Inside(node.Value) is not { } text || Opaque.HasPlaceholder(text)) return null;
        var (expression, problem) = JsonataParser.Parse(text, JsonataDialect.StepFunctions);
        if (expression is not null) return new QueryExpression(node, text.Trim(), field, expression);
        Report(StateMessages.WrongQuery(InnerSpan.Of(node, JsonataText.Begin.Length + (problem!.Offset ?? 0)), field, text.Trim(), problem.Text, QuerySlips.AdviceOn(text, problem.Offset ?? 0)));
        return null;
    }

    private Expression? Read(string key, Node node, Func<StringNode, Expression> parse, Func<SourceSpan, string, bool, Diagnostic> refuse)
    {
        if (node is UnknownNode || (node is MappingNode mapping && Opaque.IsFunction(mapping))) return new OpaqueExpression("", node);
        if (node is not StringNode text || !LooksLikeExpression(text.Value))
        {
            Report(refuse(node.Span, key, JsonataText.IsExpression(node)));
            return null;
        }

        try
        {
            return parse(text);
        }
        catch (ExpressionProblem problem)
        {
            Report(StateMessages.WrongExpression(InnerSpan.Of(text, problem.Offset), key, text.Value, problem.Message));
            return null;
        }
    }

    private static bool LooksLikeExpression(string text)
    {
        var start = text.TrimStart();
        return start.StartsWith("$", StringComparison.Ordinal) || start.StartsWith("#{", StringComparison.Ordinal) || start.StartsWith("States.", StringComparison.Ordinal);
    }
}
