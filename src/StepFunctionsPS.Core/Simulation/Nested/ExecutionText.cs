using System;
using StepFunctionsPS.States;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Simulation.Nested;

/// <summary>What tasks get told of executions that they started; keys and forms are those of AWS.</summary>
internal static class ExecutionText
{
    private static MappingNode Included { get; } = new([new MappingEntry("Included", new BooleanNode(true))]);

    /// <summary>The answer to the start. The integration writes moments as milliseconds, the SDK as text.</summary>
    public static MappingNode Started(Execution child, bool isSdk) => new MappingBuilder()
        .Set("ExecutionArn", child.Arn)
        .Set("StartDate", isSdk ? new StringNode(Moment.Write(child.Started)) : Milliseconds(child.Started))
        .Build();

    /// <summary>What DescribeExecution tells, as <c>.sync</c> hands it on.</summary>
    /// <param name="child">An execution that is over.</param>
    /// <param name="isParsed">Whether input and output are JSON and not text.</param>
    public static MappingNode Described(Execution child, bool isParsed)
    {
        var status = child.Result!.Status;
        var text = Begun(new MappingBuilder(), child, isParsed);
        if (child.Result.Output is not null) text.Set("OutputDetails", Included);
        text.Set("RedriveCount", new NumberNode("0")).Set("RedriveStatus", status == ExecutionStatus.Succeeded ? "NOT_REDRIVABLE" : "REDRIVABLE");
        if (status == ExecutionStatus.Succeeded) text.Set("RedriveStatusReason", "Execution is SUCCEEDED and cannot be redriven");
        return text
            .Set("StartDate", Milliseconds(child.Started))
            .Set("StateMachineArn", MachineArn(child))
            .Set("Status", status.Write())
            .Set("StopDate", Milliseconds(child.Started + child.Result.Duration))
            .Build();
    }

    /// <summary>The answer to StartSyncExecution.</summary>
    public static MappingNode Synchronous(Execution child)
    {
        var billed = Math.Ceiling(Math.Max(1, child.Result!.Duration.TotalMilliseconds) / 100) * 100;
        var text = new MappingBuilder().Set("BillingDetails", new MappingBuilder()
            .Set("BilledDurationInMilliseconds", NumberNode.Of((long)billed))
            .Set("BilledMemoryUsedInMB", NumberNode.Of(64))
            .Build());
        return Begun(text, child, isParsed: false)
            .Set("OutputDetails", Included)
            .Set("StartDate", Moment.Write(child.Started))
            .Set("StateMachineArn", MachineArn(child))
            .Set("Status", child.Result.Status.Write())
            .Set("StopDate", Moment.Write(child.Started + child.Result.Duration))
            .Build();
    }

    private static MappingBuilder Begun(MappingBuilder text, Execution child, bool isParsed)
    {
        var result = child.Result!;
        if (result.Cause is not null) text.Set("Cause", result.Cause);
        if (result.Error is not null) text.Set("Error", result.Error);
        text.Set("ExecutionArn", child.Arn)
            .Set("Input", Payload(child.Request.Input, isParsed))
            .Set("InputDetails", Included)
            .Set("Name", child.Request.ExecutionName);
        return result.Output is null ? text : text.Set("Output", Payload(result.Output, isParsed));
    }

    private static string MachineArn(Execution child) => child.Account.MachineArn(child.Request.StateMachineName);

    private static Node Payload(Node value, bool isParsed) => isParsed ? value : EventDetails.Json(value);

    private static NumberNode Milliseconds(DateTimeOffset moment) => NumberNode.Of(moment.ToUnixTimeMilliseconds());
}
