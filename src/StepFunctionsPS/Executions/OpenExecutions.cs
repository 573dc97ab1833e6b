using System;
using System.Collections.Generic;
using System.Linq;

namespace StepFunctionsPS.Executions;

/// <summary>The executions that go on in AWS when the cmdlet is stopped, and what is told of them then.</summary>
internal sealed class OpenExecutions
{
    private readonly List<string> arns = [];

    // Somebody else has started these.
    private readonly HashSet<string> followed = new(StringComparer.Ordinal);

    private StartRequest? starting;

    /// <summary>Whether there is anything to tell.</summary>
    public bool IsAny => starting is not null || arns.Count > 0;

    /// <summary>What is told when what comes later in the pipeline wants no more: of executions that were started or resumed here, which nobody else knows of. Null for none.</summary>
    public string? WordsOfOwn => arns.Where(arn => !followed.Contains(arn)).ToArray() switch
    {
        [] => null,
        [var arn] => ExecutionSituation.GoesOn(arn),
        var own => Several(own),
    };

    /// <summary>What is told when the user stops it; null when nothing goes on.</summary>
    public string? Words => (starting, arns.Count) switch
    {
        ({ IsExpress: false } request, _) => $"Stopped while an execution was being started. {ExecutionSituation.PerhapsGoesOn(StateMachineArns.ExecutionOf(request.StateMachineArn, request.Name))}",
        ({ } request, _) => $"Stopped. An execution of {request.StateMachineArn} may go on: the logs of the state machine tell of it.",
        (_, 0) => null,
        (_, 1) => $"Stopped waiting. {ExecutionSituation.GoesOn(arns[0])}",
        _ => $"Stopped waiting. {Several(arns)}",
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

    /// <summary>One that was started elsewhere is followed from now on.</summary>
    public void Follow(string executionArn)
    {
        followed.Add(executionArn);
        Add(executionArn);
    }

    public void Remove(string executionArn) => arns.Remove(executionArn);

    private static string Several(IReadOnlyList<string> executionArns) =>
        $"{executionArns.Count} executions go on; 'Watch-SfnExecution' follows each, 'Stop-SFNExecution' stops it:{string.Concat(executionArns.Select(arn => Environment.NewLine + arn))}";
}
