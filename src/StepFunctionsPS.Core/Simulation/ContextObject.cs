using StepFunctionsPS.States;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Simulation;

/// <summary>Builds what <c>$$</c> stands for.</summary>
internal static class ContextObject
{
    public static MappingNode Build(Strand strand)
    {
        var execution = strand.Execution;
        var request = execution.Request;
        var context = new MappingBuilder()
            .Set("Execution", new MappingBuilder()
                .Set("Id", execution.Arn)
                .Set("Input", strand.ExecutionInput)
                .Set("StartTime", Moment.Write(execution.Started))
                .Set("Name", request.ExecutionName)
                .Set("RoleArn", request.RoleArn)
                .Set("RedriveCount", NumberNode.Of(0))
                .Build())
            .Set("StateMachine", new MappingBuilder()
                .Set("Id", execution.Account.MachineArn(request.StateMachineName))
                .Set("Name", request.StateMachineName)
                .Build())
            .Set("State", StateOf(strand));
        if (strand.TaskToken is { } token) context.Set("Task", new MappingBuilder().Set("Token", token).Build());
        if (strand.Item is { } item) context.Set("Map", new MappingBuilder().Set("Item", item.ToNode()).Build());
        return context.Build();
    }

    // As recorded, only states that can be retried show how often they were.
    private static MappingNode StateOf(Strand strand)
    {
        var state = new MappingBuilder().Set("Name", strand.State.Name).Set("EnteredTime", Moment.Write(strand.EnteredTime));
        return (strand.State is WorkState ? state.Set("RetryCount", NumberNode.Of(strand.RetryCount)) : state).Build();
    }
}
