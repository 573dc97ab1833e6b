using System.Linq;
using System.Management.Automation;
using System.Management.Automation.Language;

namespace StepFunctionsPS.Completion;

/// <summary>Something that an argument may be.</summary>
/// <param name="Text">The argument.</param>
/// <param name="Tip">What it is.</param>
internal sealed record Candidate(string Text, string Tip)
{
    /// <summary>What is shown in a list of candidates, and may be typed for it: of an ARN, the name in it.</summary>
    public string Label { get; init; } = Text;

    // Elsewhere a text would be cut, taken for a parameter, or replaced by what it stands for.
    private bool IsPlain => char.IsLetterOrDigit(Text[0]) && Text.All(c => char.IsLetterOrDigit(c) || c is '-' or '_' or '.' or ':' or '/');

    public CompletionResult ToResult() =>
        new(IsPlain ? Text : $"'{CodeGeneration.EscapeSingleQuotedStringContent(Text)}'", Label, CompletionResultType.ParameterValue, Tip.Length > 0 ? Tip : Text);
}
