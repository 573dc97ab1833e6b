using StepFunctionsPS.Deployment;

namespace StepFunctionsPS.Executions;

/// <summary>What Step Functions can be told. All of it may throw <see cref="AwsFailure"/>.</summary>
internal interface IExecutionChanges
{
    /// <summary>
    /// Starts an execution, and does not wait for it. For a standard machine the call may be repeated after a lost answer,
    /// since the name tells the execution apart; for an Express machine it is never repeated then.
    /// </summary>
    StartedExecution Start(StartRequest request);

    /// <summary>Starts an execution of an Express machine and waits until it has ended, five minutes at most. Never repeated after a lost answer.</summary>
    EndedExecution StartSync(StartRequest request);

    /// <summary>Has an execution that failed go on where it ended.</summary>
    /// <param name="executionArn">The execution.</param>
    /// <param name="token">Makes it safe to repeat the call.</param>
    void Redrive(string executionArn, string token);
}
