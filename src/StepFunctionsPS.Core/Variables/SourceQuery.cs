using System;
using System.Collections.Generic;
using StepFunctionsPS.Syntax;
using StepFunctionsPS.Text;

namespace StepFunctionsPS.Variables;

/// <summary>One question to a source of variables.</summary>
/// <param name="Address">What stands behind the colon, resolved; null for nothing.</param>
/// <param name="Parameters">What stands in the parentheses, resolved.</param>
/// <param name="Span">The place of the <c>${...}</c>.</param>
/// <param name="IsLast">Whether no further alternative follows.</param>
/// <param name="Context">What the command line and the machine answer.</param>
/// <param name="Lookup">Finds the resolved value at a dotted path of the service file; null when there is none.</param>
/// <param name="LookupDefault">The same, but null too when that value is the one being resolved: <c>stage: ${opt:stage}</c>.</param>
internal sealed record SourceQuery(
    string? Address,
    IReadOnlyList<Node> Parameters,
    SourceSpan Span,
    bool IsLast,
    VariableContext Context,
    Func<string, Node?> Lookup,
    Func<string, Node?> LookupDefault);

/// <summary>The answer of a source: a value, nothing (the next alternative is asked), or an error, with findings that stop nothing.</summary>
/// <param name="Value">The value; null for nothing.</param>
/// <param name="Error">Why there can be no answer; no further alternative is asked.</param>
/// <param name="Note">Something worth telling about the value.</param>
/// <param name="IsFinal">Whether the value is resolved already and must not be searched for variables again.</param>
internal readonly record struct SourceAnswer(Node? Value, Diagnostic? Error = null, Diagnostic? Note = null, bool IsFinal = false)
{
    public static SourceAnswer Nothing => default;

    public static SourceAnswer Text(string? text) => new(text is null ? null : new StringNode(text));

    public static SourceAnswer Refuse(Diagnostic error) => new(null, error);
}

/// <summary>Answers the variables of one type.</summary>
internal interface IVariableSource
{
    /// <summary>The word before the colon.</summary>
    string Type { get; }

    SourceAnswer Resolve(SourceQuery query);
}
