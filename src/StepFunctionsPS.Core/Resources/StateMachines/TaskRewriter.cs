using System.Linq;
using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.Services;
using StepFunctionsPS.States.Queries;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Resources.StateMachines;

/// <summary>What changes in the Tasks of a definition before it is deployed: timeouts and versions on request, and hints for permissions are taken out.</summary>
internal sealed class TaskRewriter(StateMachine machine, Service service, ExactVersions? versions, DiagnosticBag diagnostics)
{
    public Node Rewrite(Node definition) => TaskStates.Rewrite(definition, Rewrite);

    private MappingNode Rewrite(string name, MappingNode state, bool isJsonata)
    {
        var rewritten = FunctionCall.IsInvoke(state) ? WithoutHint(state, isJsonata ? "Arguments" : "Parameters") : state;
        if (machine.ConfiguresTaskTimeouts && Slowest(rewritten, isJsonata) is { } slowest) rewritten = WithTimeout(name, rewritten, slowest);
        if (versions is null || FunctionCall.Of(rewritten, isJsonata) is not { } call || call.Target(service, out var isQualified) is not { } function) return rewritten;
        // References by CloudFormation functions are pinned wherever they stand, when the definition becomes text.
        return call.IsText && !isQualified && function.HasVersion ? call.Pinned(rewritten, versions.IdOf(function)) : rewritten;
    }

    // Of several that an expression may name, the one with the longest timeout; null where one may be another service's.
    private ServiceFunction? Slowest(MappingNode state, bool isJsonata)
    {
        var called = FunctionCall.AllOf(state, isJsonata).Select(call => call?.Target(service, out _)).Distinct().ToArray();
        if (called is [var only]) return only;
        return called.All(function => function?.Timeout is NumberNode) ? called.OrderByDescending(function => NumberText.ToDouble(((NumberNode)function!.Timeout).Text)).First() : null;
    }

    private MappingNode WithTimeout(string name, MappingNode state, ServiceFunction function)
    {
        if (state["TimeoutSeconds"] is { } written && PossibleTrees.Of(written, value => value) is [NumberNode given] && function.Timeout is NumberNode limit && NumberText.ToDouble(given.Text) > NumberText.ToDouble(limit.Text))
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
