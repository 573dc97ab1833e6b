using System;
using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.Permissions;
using StepFunctionsPS.States;

namespace StepFunctionsPS.Analysis.Integrations;

/// <summary>Ways to wait for a call that it does not have.</summary>
internal sealed class UnknownPatterns : StateRule<TaskState>
{
    private static readonly string[] OfSdk = ["waitForTaskToken"];

    protected override void Check(TaskState state, StatePart part, DiagnosticBag findings)
    {
        if (part.Call is not { Pattern.Length: > 0 } call || PatternsOf(call) is not { } known || known.Contains(call.Pattern) || IntegrationTable.Find(call) is not null) return;
        findings.Add(IntegrationMessages.UnknownPattern(state.Resource.Span, state.Name, call.Name, call.Pattern, known));
    }

    private static IReadOnlyList<string>? PatternsOf(ServiceCall call)
    {
        if (call.Name.StartsWith("aws-sdk:", StringComparison.Ordinal)) return OfSdk;
        var parts = call.Name.Split(':');
        return parts.Length == 2 && OptimizedService.Find(parts[0]) is { } service && service.Actions.TryGetValue(parts[1], out var patterns) ? patterns : null;
    }
}
