using StepFunctionsPS.Diagnostics;

namespace StepFunctionsPS.Analysis;

/// <summary>
/// Stage 6: what AWS refuses in definitions that can be read, and what will hardly do what was meant. What is
/// there goes on as it is; only findings are added.
/// </summary>
internal static class DefinitionRules
{
    /// <summary>The rules over each state machine of a service.</summary>
    public static StageResult<Service> Check(Service service)
    {
        var findings = new DiagnosticBag();
        foreach (var machine in service.StateMachines) Check(machine, service, findings);
        return StageResult.Of(service, findings);
    }

    /// <summary>The rules over a machine from a file of its own, whose placeholders may be filled in later.</summary>
    public static StageResult<StateMachine> Check(StateMachine machine)
    {
        var findings = new DiagnosticBag();
        Check(machine, null, findings);
        return StageResult.Of(machine, findings);
    }

    private static void Check(StateMachine machine, Service? service, DiagnosticBag findings)
    {
        // A definition that CloudFormation puts together has no states to look at.
        if (machine.Definition is not { } definition) return;
        var part = new MachinePart(definition, machine.Type, service);
        foreach (var rule in RuleTable.OfMachines) rule.Check(part, findings);
        foreach (var inner in part.Definitions)
        {
            foreach (var rule in RuleTable.OfDefinitions) rule.Check(inner, findings);
        }

        foreach (var state in part.States)
        {
            foreach (var rule in RuleTable.OfStates) rule.Check(state, findings);
        }
    }
}
