using System;
using System.Linq;
using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.Permissions;
using StepFunctionsPS.States;

namespace StepFunctionsPS.Analysis.Integrations;

/// <summary>Actions that a service does not offer to Task states.</summary>
internal sealed class UnknownActions : StateRule<TaskState>
{
    protected override void Check(TaskState state, StatePart part, DiagnosticBag findings)
    {
        if (part.Call is not { } call || call.Name.StartsWith("aws-sdk:", StringComparison.Ordinal)) return;
        var colon = call.Name.IndexOf(':');
        var (name, action) = colon < 0 ? (call.Name, "") : (call.Name.Substring(0, colon), call.Name.Substring(colon + 1));
        // AWS adds services, so that one that is not known here is no error.
        if (OptimizedService.Find(name) is not { } service)
        {
            // In a service, what makes the permissions tells of it.
            if (part.Machine.Service is null) findings.Add(IntegrationMessages.UnknownService(state.Resource.Span, state.Name, name, OptimizedService.Names));
        }
        else if (!service.Actions.ContainsKey(action) && IntegrationTable.Find(call) is null)
        {
            findings.Add(IntegrationMessages.UnknownAction(state.Resource.Span, state.Name, call.Name, service.Actions.Keys.Select(known => $"{name}:{known}")));
        }
    }
}
