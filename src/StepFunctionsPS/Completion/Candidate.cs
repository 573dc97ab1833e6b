using System.Linq;
using System.Management.Automation;

namespace StepFunctionsPS.Completion;

/// <summary>Something that an argument may be.</summary>
/// <param name="Text">The argument.</param>
/// <param name="Tip">What it is.</param>
internal sealed record Candidate(string Text, string Tip)
{
    public CompletionResult ToResult()
    {
        var isPlain = Text.All(c => char.IsLetterOrDigit(c) || c is '-' or '_' or '.');
        return new CompletionResult(isPlain ? Text : $"'{Text.Replace("'", "''")}'", Text, CompletionResultType.ParameterValue, Tip);
    }
}
