using System;
using System.Linq;
using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.States;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Analysis.Integrations;

/// <summary>Calls of the SDK whose action or parameters are spelled as the SDK does, and not as Step Functions does.</summary>
internal sealed class SdkSpelling : StateRule<TaskState>
{
    protected override void Check(TaskState state, StatePart part, DiagnosticBag findings)
    {
        if (part.Call is not { } call || !call.Name.StartsWith("aws-sdk:", StringComparison.Ordinal)) return;
        var action = call.Name.Substring(call.Name.LastIndexOf(':') + 1);
        if (action.Length > 0 && char.IsUpper(action[0]))
            findings.Add(IntegrationMessages.SdkSpelling(state.Resource.Span, state.Name, action, char.ToLowerInvariant(action[0]) + action.Substring(1)));
        if (state.Node[part.IsJsonata ? "Arguments" : "Parameters"] is not MappingNode given || Opaque.IsFunction(given)) return;
        foreach (var entry in given.Entries.Where(entry => entry.Key.Length > 0 && char.IsLower(entry.Key[0])))
            findings.Add(IntegrationMessages.SdkSpelling(entry.Place(), state.Name, entry.Key, char.ToUpperInvariant(entry.Key[0]) + entry.Key.Substring(1)));
    }
}
