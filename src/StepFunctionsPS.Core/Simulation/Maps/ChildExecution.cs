using System;
using StepFunctionsPS.States;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Simulation.Maps;

/// <summary>What is kept of a child execution for a ResultWriter.</summary>
internal sealed class ChildExecution(MapRun run, string name, Node input, DateTimeOffset started)
{
    private DateTimeOffset? stopped;
    private StateError? error;

    /// <summary>Null unless it succeeded.</summary>
    public Node? Output { get; private set; }

    public bool Failed => error is not null;

    public void Succeed(Node output, DateTimeOffset time)
    {
        Output = output;
        stopped = time;
    }

    public void Fail(StateError reason, DateTimeOffset time)
    {
        error = reason;
        stopped = time;
    }

    /// <summary>As AWS describes it; what is JSON is text in it.</summary>
    public MappingNode Describe()
    {
        var status = Output is not null ? "SUCCEEDED" : Failed ? "FAILED" : "ABORTED";
        var description = new MappingBuilder();
        if (error?.Cause is { } cause) description.Set("Cause", cause);
        if (error?.Name is { } errorName) description.Set("Error", errorName);
        description
            .Set("ExecutionArn", run.ChildArn(name))
            .Set("Input", EventDetails.Json(input))
            .Set("InputDetails", Included)
            .Set("Name", name);
        if (Output is not null) description.Set("Output", EventDetails.Json(Output));
        description
            .Set("OutputDetails", Included)
            .Set("RedriveCount", new NumberNode("0"))
            .Set("RedriveStatus", Output is null ? "REDRIVABLE_BY_MAP_RUN" : "NOT_REDRIVABLE");
        if (Output is not null) description.Set("RedriveStatusReason", "Execution is SUCCEEDED and cannot be redriven");
        description
            .Set("StartDate", Moment.Write(started))
            .Set("StateMachineArn", run.ChildMachineArn)
            .Set("Status", status);
        return (stopped is { } end ? description.Set("StopDate", Moment.Write(end)) : description).Build();
    }

    private static MappingNode Included { get; } = new([new MappingEntry("Included", new BooleanNode(true))]);
}
