using System.Collections.Generic;

namespace StepFunctionsPS.Diagnostics;

/// <summary>What docs/diagnostics.md says of a code.</summary>
/// <param name="Code">The code.</param>
/// <param name="Title">What is wrong, in a line.</param>
/// <param name="Group">The heading of its stage.</param>
/// <param name="Paragraphs">What it means and what to do, in Markdown; examples are paragraphs of their own.</param>
internal sealed record DiagnosticPage(string Code, string Title, string Group, IReadOnlyList<string> Paragraphs)
{
    /// <summary>The whole of it, in Markdown.</summary>
    public string Text => string.Join("\n\n", Paragraphs);
}
