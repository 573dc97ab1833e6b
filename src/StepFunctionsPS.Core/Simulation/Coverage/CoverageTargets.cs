using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.Text;

namespace StepFunctionsPS.Simulation.Coverage;

/// <summary>Finds the state machines whose coverage is wanted: one by its name, else all that have a definition to cover.</summary>
internal static class CoverageTargets
{
    /// <summary>Those in a file, be it a definition or a service.</summary>
    public static StageResult<IReadOnlyList<StateMachine>> Read(string path, string? name, CompilerOptions options)
    {
        if (name is not null || DefinitionFile.Is(path, options.Limits)) return List(RunTarget.Read(path, name, options));
        var imported = Compiler.Import(path, options);
        var machines = imported.Succeeded && imported.Service is { } service ? All(service) : null;
        return new StageResult<IReadOnlyList<StateMachine>>(machines, imported.Diagnostics);
    }

    /// <summary>Those of a service that was read before.</summary>
    public static StageResult<IReadOnlyList<StateMachine>> Of(Service service, string? name) =>
        name is null ? StageResult.Of(All(service)) : List(RunTarget.Of(service, name));

    private static IReadOnlyList<StateMachine> All(Service service) => service.StateMachines.Where(machine => machine.Definition is not null).ToArray();

    private static StageResult<IReadOnlyList<StateMachine>> List(StageResult<StateMachine> found) =>
        new(found.Output is { } machine ? [machine] : null, found.Diagnostics);
}
