using System.Collections.Generic;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.JavaScript;

/// <summary>What a JavaScript file gives.</summary>
/// <param name="Value">The value; null for none, unknown after an error.</param>
/// <param name="Findings">The error.</param>
internal sealed record JavaScriptAnswer(Node? Value, IReadOnlyList<Diagnostic> Findings)
{
    public static JavaScriptAnswer Refuse(params IReadOnlyList<Diagnostic> findings) => new(new UnknownNode(), findings);
}
