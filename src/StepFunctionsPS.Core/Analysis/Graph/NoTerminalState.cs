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
        if (part.Definition.Node.Find("States") is not { Value: MappingNode states } entry || states.Entries.Any(state => MayEnd(state.Value, states))) return;
        findings.Add(GraphMessages.NoTerminalState(entry.Place(), part.Place));
    }

    // What cannot be read, or is only known when it is deployed, may be an end; of a state that leads nowhere it has been told.
    private static bool MayEnd(Node state, MappingNode states) => state is not MappingNode fields
        || Opaque.IsFunction(fields)
        || (fields["Type"] is StringNode type ? type.Value is "Succeed" or "Fail" || Opaque.Is(type) : fields["Type"] is not null)
        || fields["End"] is BooleanNode { Value: true }
        || Opaque.Is(fields["End"])
        || (fields["Next"] is StringNode next ? states.Find(next.Value) is null : fields["Type"] is StringNode { Value: not "Choice" });
}
