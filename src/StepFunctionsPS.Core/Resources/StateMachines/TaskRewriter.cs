using System.Linq;
using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.Services;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Resources.StateMachines;

/// <summary>What changes in the Tasks of a definition before it is deployed: timeouts and versions on request, and hints for permissions are taken out.</summary>
internal sealed class TaskRewriter(StateMachine machine, Service service, ExactVersions? versions, DiagnosticBag diagnostics)
{
    public Node Rewrite(Node definition) => TaskStates.Rewrite(definition, Rewrite);

    private MappingNode Rewrite(string name, MappingNode state, bool isJsonata)
    {
        var rewritten = FunctionCall.IsInvoke(state) ? WithoutHint(state, isJsonata ? "Arguments" : "Parameters") : state;
        if (FunctionCall.Of(rewritten, isJsonata) is not { } call || call.Target(service, out var isQualified) is not { } function) return rewritten;
        if (machine.ConfiguresTaskTimeouts) rewritten = WithTimeout(name, rewritten, function);
        // References by CloudFormation functions are pinned wherever they stand, when the definition becomes text.
        return versions is not null && call.IsText && !isQualified && function.HasVersion ? call.Pinned(rewritten, versions.IdOf(function)) : rewritten;
    }

    private MappingNode WithTimeout(string name, MappingNode state, ServiceFunction function)
    {
        if (state["TimeoutSeconds"] is NumberNode given && function.Timeout is NumberNode limit && NumberText.ToDouble(given.Text) > NumberText.ToDouble(limit.Text))
            diagnostics.Add(MachineMessages.TimeoutTooLong(given.Span, machine.Key, name, given.Text, function.Key, limit.Text).About(given));
        return state.Find("TimeoutSeconds") is null && state.Find("TimeoutSecondsPath") is null
            ? new MappingNode([.. state.Entries, new MappingEntry("TimeoutSeconds", function.Timeout)], state.Span, state.Origin)
            : state;
    }

    // `AllowedFunctions` says which functions a computed name may be of. It is for the role; Lambda refuses it.
    private static MappingNode WithoutHint(MappingNode state, string field) => state[field] is MappingNode arguments && arguments.Find("AllowedFunctions") is not null
        ? TaskStates.With(state, field, new MappingNode(arguments.Entries.Where(entry => entry.Key != "AllowedFunctions").ToArray(), arguments.Span, arguments.Origin))
        : state;
}
