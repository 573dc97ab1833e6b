using System;
using System.Collections.Generic;

namespace StepFunctionsPS.Executions;

/// <summary>The executions that go on in AWS when the cmdlet is stopped, and what is told of them then.</summary>
internal sealed class OpenExecutions
{
    private readonly List<string> arns = [];

    private StartRequest? starting;

    /// <summary>What is told; null when nothing goes on.</summary>
    public string? Words => (starting, arns.Count) switch
    {
        ({ IsExpress: false } request, _) => $"Stopped while an execution was being started. {ExecutionSituation.PerhapsGoesOn(StateMachineArns.ExecutionOf(request.StateMachineArn, request.Name))}",
        ({ } request, _) => $"Stopped. An execution of {request.StateMachineArn} may go on: the logs of the state machine tell of it.",
        (_, 0) => null,
        (_, 1) => $"Stopped waiting. {ExecutionSituation.GoesOn(arns[0])}",
        _ => $"Stopped waiting. {arns.Count} executions go on; 'Watch-SfnExecution' follows each, 'Stop-SFNExecution' stops it:{string.Concat(arns.ConvertAll(arn => Environment.NewLine + arn))}",
    };

    /// <summary>One is about to be started; whether it was is known when AWS answers.</summary>
    public void Start(StartRequest request) => starting = request;

    /// <summary>AWS said no, or the execution has ended with its answer.</summary>
    public void EndStart() => starting = null;

    public void Add(string executionArn)
    {
        EndStart();
        if (executionArn.Length > 0 && !arns.Contains(executionArn)) arns.Add(executionArn);
    }

    public void Remove(string executionArn) => arns.Remove(executionArn);
}
