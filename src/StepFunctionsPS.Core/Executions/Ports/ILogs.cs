using StepFunctionsPS.Deployment;

namespace StepFunctionsPS.Executions;

/// <summary>What CloudWatch Logs can be asked. All of it may throw <see cref="AwsFailure"/>.</summary>
internal interface ILogs
{
    /// <summary>A page of the lines of a log group that a query finds; null when there is no such group.</summary>
    LogPage? Read(LogQuery query);
}
