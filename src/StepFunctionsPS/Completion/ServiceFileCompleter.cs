using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using System.Management.Automation;
using System.Management.Automation.Language;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Completion;

/// <summary>Completes an argument from the service file that the command line names, else from the current folder's.</summary>
public abstract class ServiceFileCompleter : IArgumentCompleter
{
    /// <inheritdoc/>
    public IEnumerable<CompletionResult> CompleteArgument(string commandName, string parameterName, string wordToComplete, CommandAst commandAst, IDictionary fakeBoundParameters)
    {
        try
        {
            var typed = wordToComplete.Trim('\'', '"');
            return Candidates(fakeBoundParameters)
                .Where(candidate => candidate.Text.StartsWith(typed, StringComparison.OrdinalIgnoreCase))
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

    private protected abstract IEnumerable<Candidate> CandidatesOf(MappingNode service);

    private protected virtual IEnumerable<Candidate>? CandidatesOf(IDictionary arguments) => null;

    private IEnumerable<Candidate> Candidates(IDictionary arguments) =>
        CandidatesOf(arguments) ?? NamedFiles.In(arguments).SelectMany(file => CandidatesOf(ServiceTrees.Read(file)));
}
