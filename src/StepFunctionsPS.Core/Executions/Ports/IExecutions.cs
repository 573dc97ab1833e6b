using StepFunctionsPS.Deployment;

namespace StepFunctionsPS.Executions;

/// <summary>What Step Functions can be asked. Nothing here changes anything. All of it may throw <see cref="AwsFailure"/>.</summary>
internal interface IExecutions
{
    /// <summary>A state machine; null when there is none.</summary>
    /// <param name="stateMachineArn">Its ARN, without a version or an alias.</param>
    DescribedMachine? FindStateMachine(string stateMachineArn);

    /// <summary>The state machine of an execution as it was when that was started; null when there is no such execution. Not for Express executions.</summary>
    DescribedMachine? FindStateMachineOf(string executionArn);

    /// <summary>An execution of a standard state machine; null when there is none. Express executions are not remembered by AWS.</summary>
    DescribedExecution? Find(string executionArn);

    /// <summary>A page of the history of an execution of a standard state machine.</summary>
    HistoryPage ReadHistory(HistoryQuery query);

    /// <summary>How far a distributed Map is; null when there is no such run.</summary>
    MapRunCounts? FindMapRun(string mapRunArn);
}
