using System.Collections.Generic;
using StepFunctionsPS.Diagnostics;

namespace StepFunctionsPS.Executions;

/// <summary>Finds what AWS would refuse, before anything is called.</summary>
internal static class StartCheck
{
    public static Diagnostic[] Of(ExecutionTarget target, RunOptions options)
    {
        var found = new List<Diagnostic>();
        if (!StateMachineArns.IsValid(target.StateMachineArn)) found.Add(ExecutionMessages.WrongArn(target.StateMachineArn, ExecutionSituation.NotStarted));
        if (options.ExecutionName is { } name && !ExecutionNames.IsValid(name)) found.Add(ExecutionMessages.WrongExecutionName($"'{name}'"));
        if (ExecutionInputs.IsTooLarge(options.Input, out var bytes)) found.Add(ExecutionMessages.InputTooLarge(bytes));
        return [.. found];
    }
}
