using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using System.Management.Automation;
using System.Management.Automation.Language;

namespace StepFunctionsPS.Completion;

/// <summary>Completes an argument from what the command line names, in the files and in AWS.</summary>
public abstract class Completer : IArgumentCompleter
{
    /// <inheritdoc/>
    public IEnumerable<CompletionResult> CompleteArgument(string commandName, string parameterName, string wordToComplete, CommandAst commandAst, IDictionary fakeBoundParameters)
    {
        try
        {
            var typed = wordToComplete.Trim('\'', '"').Replace("''", "'");
            using var cloud = new CompletionCloud(fakeBoundParameters);
            return Candidates(new CompletionRequest(typed, fakeBoundParameters, cloud))
                .Where(candidate => candidate.Text.Length > 0 && (IsBegun(candidate.Text, typed) || IsBegun(candidate.Label, typed)))
                .GroupBy(candidate => candidate.Text)
                .Select(group => group.First().ToResult())
                .ToArray();
        }
        // Completion that cannot help stays silent, whatever the reason; the command itself will say it.
        catch (Exception)
        {
            return [];
        }
    }

    private protected abstract IEnumerable<Candidate> Candidates(CompletionRequest request);

    private static bool IsBegun(string text, string typed) => text.StartsWith(typed, StringComparison.OrdinalIgnoreCase);
}
