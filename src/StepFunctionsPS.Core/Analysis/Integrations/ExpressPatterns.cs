using System;
using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.States;

namespace StepFunctionsPS.Analysis.Integrations;

/// <summary>Express machines that wait for a job or a token.</summary>
internal sealed class ExpressPatterns : StateRule<TaskState>
{
    protected override void Check(TaskState state, StatePart part, DiagnosticBag findings)
    {
        if (!part.IsExpress() || part.Call is not { } call) return;
        if (call.Pattern.StartsWith("sync", StringComparison.Ordinal)) findings.Add(IntegrationMessages.ExpressSync(state.Resource.Span, state.Name, call.Pattern));
        if (call.Pattern == "waitForTaskToken") findings.Add(IntegrationMessages.ExpressToken(state.Resource.Span, state.Name));
    }
}
