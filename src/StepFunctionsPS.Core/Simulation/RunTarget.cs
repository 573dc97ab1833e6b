using System;
using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.Text;

namespace StepFunctionsPS.Simulation;

/// <summary>Finds the state machine that is to be run; a name is not needed where there is one machine only.</summary>
internal static class RunTarget
{
    /// <summary>The machine in a file, be it a definition or a service.</summary>
    /// <param name="path">The file, or the folder that has a service file.</param>
    /// <param name="name">Key, name or logical id; null for the only one.</param>
    /// <param name="options">How the file is read.</param>
    public static StageResult<StateMachine> Read(string path, string? name, CompilerOptions options)
    {
        if (DefinitionFile.Is(path, options.Limits))
        {
            var definition = Compiler.ImportDefinition(path, options);
            return Then(definition.StateMachine, definition.Diagnostics, it => Of(it, name));
        }

        var imported = Compiler.Import(path, options);
        return Then(imported.Service, imported.Diagnostics, it => Of(it, name));
    }

    /// <summary>The machine of a service that was read before.</summary>
    public static StageResult<StateMachine> Of(Service service, string? name)
    {
        var found = Find(service, name);
        return found.Output is { } machine ? Runnable(machine) : found;
    }

    /// <summary>The same for a machine that need not run here.</summary>
    public static StageResult<StateMachine> Find(Service service, string? name)
    {
        var machine = name is not null ? service.FindStateMachine(name) : service.StateMachines.Count == 1 ? service.StateMachines[0] : null;
        if (machine is not null) return StageResult.Of(machine);
        var span = (service.Root["stepFunctions"] ?? service.Root).Span;
        var known = service.StateMachines.Select(item => item.Key).ToArray();
        return StageResult.Failed<StateMachine>(name is null ? SimulationMessages.WhichStateMachine(span, known) : SimulationMessages.NoSuchStateMachine(span, name, known));
    }

    /// <summary>A machine that is already found; a name must be its own then.</summary>
    public static StageResult<StateMachine> Of(StateMachine machine, string? name) =>
        name is null || name == machine.Key || name == machine.Name || name == machine.LogicalId
            ? Runnable(machine)
            : StageResult.Failed<StateMachine>(SimulationMessages.OtherStateMachine(machine.DefinitionNode.Span, name, machine.Key));

    // A definition that CloudFormation makes has no states to run.
    private static StageResult<StateMachine> Runnable(StateMachine machine) =>
        machine.Definition is null ? StageResult.Failed<StateMachine>(SimulationMessages.NotRunnable(machine.DefinitionNode.Span)) : StageResult.Of(machine);

    private static StageResult<StateMachine> Then<T>(T? read, IReadOnlyList<Diagnostic> diagnostics, Func<T, StageResult<StateMachine>> find)
        where T : class
    {
        var line = new StageLine(diagnostics);
        var machine = line.HasErrors ? null : line.Run(read, find);
        return new StageResult<StateMachine>(machine, line.Diagnostics);
    }
}
