using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Variables;

/// <summary>The answer of a source: a value, nothing (the next alternative is asked), or a value that is unknown after an error.</summary>
/// <param name="Value">The value, which may itself hold variables; null for nothing.</param>
/// <param name="Findings">What is to be told about it.</param>
/// <param name="IsSecret">Whether no message may show the value.</param>
internal readonly record struct SourceAnswer(Node? Value, IReadOnlyList<Diagnostic>? Findings = null, bool IsSecret = false)
{
    public static SourceAnswer Nothing => default;

    public static SourceAnswer Text(string? text) => new(text is null ? null : new StringNode(text));

    /// <summary>No further alternative is asked.</summary>
    public static SourceAnswer Refuse(params IEnumerable<Diagnostic> errors) => new(new UnknownNode(), errors.ToArray());
}
