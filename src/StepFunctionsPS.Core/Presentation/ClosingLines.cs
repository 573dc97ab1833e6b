using System;
using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Deployment;

namespace StepFunctionsPS.Presentation;

/// <summary>How a deployment ends: the line that counts, and the command that comes next.</summary>
internal static class ClosingLines
{
    public static IEnumerable<ShownLine> Of(DeploymentResult result)
    {
        if (result.Summary.Length > 0) yield return new ShownLine(result.Succeeded ? LineKind.Success : LineKind.Failure, result.Summary);
        // The line that counts may name the command itself.
        if (Next(result) is { } next && !result.Summary.Contains(next.Split(' ')[0])) yield return new ShownLine(LineKind.Text, $"Next: {next}");
    }

    private static string? Next(DeploymentResult result)
    {
        if (result.Stack is { } working && working.Status.EndsWith("_IN_PROGRESS", StringComparison.Ordinal)) return $"Watch-SfnStack {StackAddress.Of(working.StackName, working.Region)}";
        if (!result.Succeeded) return null;
        if (result.ChangeSet is { IsEmpty: false } waiting) return Summaries.Apply(waiting);
        return result.Stack is { Outcome: StackOutcome.Created or StackOutcome.Updated } stack ? Use(stack) : null;
    }

    private static string Use(Stack stack) => stack.StateMachines.Values.FirstOrDefault() is { } machine
        ? $"Invoke-SfnStateMachine {machine.StateMachineArn} -InputObject @{{ }}"
        : $"Get-SfnStack {StackAddress.Of(stack.StackName, stack.Region)}";
}
