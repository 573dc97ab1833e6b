using System.Collections.Generic;

namespace StepFunctionsPS.Completion;

/// <summary>Completes -Stage with the stages that a service file knows.</summary>
public sealed class StageCompleter : ServiceFileCompleter
{
    private protected override IEnumerable<Candidate> CandidatesOf(ServiceDraft service) => service.Stages;
}
