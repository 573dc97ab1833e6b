using StepFunctionsPS.States;
using StepFunctionsPS.States.Intrinsics;

namespace StepFunctionsPS.Simulation.Maps;

/// <summary>The names of one run of a distributed Map state.</summary>
internal sealed class MapRun(Strand parent, MapState state)
{
    private readonly Execution execution = parent.Execution;

    public string Id { get; } = RandomUuid.Next(parent.Execution.Random);

    public string Arn => Name("mapRun", $":{Id}");

    public string ChildMachineArn => Name("stateMachine", "");

    public string ChildArn(string name) => Name("execution", $":{name}");

    private string Name(string kind, string end) =>
        execution.Account.Arn("states", $"{kind}:{execution.Request.StateMachineName}/{state.Fields.Label ?? state.Name}{end}");
}
