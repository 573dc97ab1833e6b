using System;
using System.Collections.Generic;
using StepFunctionsPS.Simulation.Tasks;
using StepFunctionsPS.States;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Simulation.Nested;

/// <summary>A Task that sends back the token of a Task which waits for it in the same run.</summary>
internal static class TokenCall
{
    private static readonly Dictionary<string, Func<TaskAttempt, MappingNode, SfnFailure?>> Actions = new()
    {
        ["sendTaskSuccess"] = Succeed,
        ["sendTaskFailure"] = Fail,
        ["sendTaskHeartbeat"] = Beat,
    };

    /// <summary>Does so; false when it is no such Task, or nothing here waits for the token.</summary>
    public static bool TryAnswer(TaskAttempt attempt)
    {
        var (resource, execution) = (attempt.Settings.Resource, attempt.Strand.Execution);
        if (resource.Service != "aws-sdk:sfn" || !Actions.TryGetValue(resource.Action, out var act)) return false;
        if (attempt.Settings.Parameters is not MappingNode parameters || parameters["TaskToken"] is not StringNode token) return false;
        if (execution.Timeline.Tokens.Find(token.Value) is not { } waiting) return false;
        attempt.Begin();
        var failure = waiting.IsOpen ? act(waiting, parameters) : SfnFailure.TaskGone;
        attempt.EndWith(failure is null ? TaskOutcome.Return(MappingNode.Empty) : failure.ToOutcome(execution, isSdk: true));
        return true;
    }

    private static SfnFailure? Succeed(TaskAttempt waiting, MappingNode parameters)
    {
        var given = parameters["Output"] ?? NullNode.Instance;
        var output = given is StringNode text ? LiteralText.Read(text.Value) : given;
        if (output is null) return SfnFailure.InvalidOutput(((StringNode)given).Value);
        waiting.Settle(TaskOutcome.Return(output));
        return null;
    }

    private static SfnFailure? Fail(TaskAttempt waiting, MappingNode parameters)
    {
        waiting.Settle(TaskOutcome.Throw((parameters["Error"] as StringNode)?.Value, (parameters["Cause"] as StringNode)?.Value));
        return null;
    }

    private static SfnFailure? Beat(TaskAttempt waiting, MappingNode parameters)
    {
        waiting.Beat();
        return null;
    }
}
