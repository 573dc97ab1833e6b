using System.Collections.Generic;
using System.Linq;

namespace StepFunctionsPS.Completion;

/// <summary>Completes an argument from the service file that the command line names, else from the current folder's.</summary>
public abstract class ServiceFileCompleter : Completer
{
    private protected override IEnumerable<Candidate> Candidates(CompletionRequest request) => request.Services.SelectMany(CandidatesOf);

    private protected abstract IEnumerable<Candidate> CandidatesOf(ServiceDraft service);
}
