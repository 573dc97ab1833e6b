using System.Linq;
using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.States;

/// <summary>Stage 5 for a whole service: binds the definition of each of its state machines.</summary>
internal static class StateMachineDefinitions
{
    public static StageResult<Service> Bind(Service service)
    {
        var diagnostics = new DiagnosticBag();
        return StageResult.Of(service with { StateMachines = service.StateMachines.Select(machine => Bind(machine, diagnostics)).ToArray() }, diagnostics);
    }

    private static StateMachine Bind(StateMachine machine, DiagnosticBag diagnostics)
    {
        // What is wrong with a definition that is no mapping has been said by stage 4.
        if (machine.DefinitionNode is not MappingNode) return machine;
        var bound = DefinitionBinder.Bind(machine.DefinitionNode);
        diagnostics.AddRange(bound.Diagnostics);
        return machine with { Definition = bound.Output };
    }
}
