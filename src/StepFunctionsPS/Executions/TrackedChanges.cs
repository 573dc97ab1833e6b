using System;
using StepFunctionsPS.Deployment;

namespace StepFunctionsPS.Executions;

/// <summary>Tells Step Functions what to do, and remembers what goes on there by that.</summary>
internal sealed class TrackedChanges(IExecutionChanges inner, OpenExecutions open) : IExecutionChanges
{
    public StartedExecution Start(StartRequest request)
    {
        var started = Try(request, inner.Start);
        open.Add(started.ExecutionArn);
        return started;
    }

    public EndedExecution StartSync(StartRequest request) => Try(request, inner.StartSync);

    // Remembered before the call too: when the user stops it in the middle, it may have arrived.
    public void Redrive(string executionArn, string token)
    {
        open.Add(executionArn);
        try
        {
            inner.Redrive(executionArn, token);
        }
        catch (AwsFailure)
        {
            open.Remove(executionArn);
            throw;
        }
    }

    private T Try<T>(StartRequest request, Func<StartRequest, T> start)
    {
        open.Start(request);
        try
        {
            var answer = start(request);
            open.EndStart();
            return answer;
        }
        catch (AwsFailure)
        {
            open.EndStart();
            throw;
        }
    }
}
