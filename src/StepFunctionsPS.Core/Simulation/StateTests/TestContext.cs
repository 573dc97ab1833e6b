using StepFunctionsPS.Simulation.References;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Simulation.StateTests;

/// <summary>The context object as TestState has it, where none is given: as recorded, that of an Express execution of a state without its own name.</summary>
internal static class TestContext
{
    /// <param name="context">That of a run.</param>
    /// <param name="request">The run.</param>
    /// <param name="roleArn">The role that the test was given; null for none.</param>
    public static MappingNode Of(MappingNode context, SimulationRequest request, string? roleArn)
    {
        var execution = (MappingNode)context["Execution"]!;
        var id = new LocalAccount(request.Region, request.AccountId).Arn("states", $"express:{request.StateMachineName}:{request.ExecutionName}");
        var shown = new MappingBuilder(context)
            .Set("Execution", new MappingBuilder()
                .Set("Id", id)
                .Set("Input", execution["Input"]!)
                .Set("Name", execution["Name"]!)
                .Set("RoleArn", roleArn is null ? NullNode.Instance : new StringNode(roleArn))
                .Set("StartTime", execution["StartTime"]!)
                .Build())
            .Set("State", new MappingBuilder((MappingNode)context["State"]!).Set("Name", StateTest.OnlyState).Build());
        return shown.Build();
    }
}
