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
/// <param name="Unwrap">What a value stands for that the source has found on its way, with variables still in it.</param>
/// <param name="Resolve">The same, without any variables in it.</param>
/// <param name="Show">A text as it may be shown, without secrets.</param>
internal sealed record SourceQuery(
    string? Address,
    IReadOnlyList<Node> Parameters,
    SourceSpan Span,
    bool IsLast,
    VariableContext Context,
    Func<string, Node?> Lookup,
    Func<string, Node?> LookupDefault,
    Func<Node, Node> Unwrap,
    Func<Node, Node> Resolve,
    Func<string, string> Show);
