using System.Linq;
using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.States;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Analysis.Graph;

/// <summary>Machines, branches and processors that can never end.</summary>
internal sealed class NoTerminalState : IRule<DefinitionPart>
{
    public void Check(DefinitionPart part, DiagnosticBag findings)
    {
        if (part.Definition.Node.Find("States") is not { Value: MappingNode states } entry || states.Entries.Any(state => MayEnd(state.Value))) return;
        findings.Add(GraphMessages.NoTerminalState(entry.Place(), part.Place));
    }

    // What cannot be read, or is only known when it is deployed, may be an end.
    private static bool MayEnd(Node state) => state is not MappingNode fields
        || Opaque.IsFunction(fields)
        || (fields["Type"] is StringNode type ? type.Value is "Succeed" or "Fail" || Opaque.Is(type) : fields["Type"] is not null)
        || fields["End"] is BooleanNode { Value: true }
        || Opaque.Is(fields["End"]);
}
