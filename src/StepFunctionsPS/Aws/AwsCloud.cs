using System;
using StepFunctionsPS.Deployment;
using StepFunctionsPS.Executions;
using StepFunctionsPS.Variables;

namespace StepFunctionsPS.Aws;

/// <summary>An account and a region of AWS, through the cmdlets of AWS.Tools.</summary>
/// <param name="gateway">The way there.</param>
/// <param name="scope">Where and as whom; an empty region leaves it to AWS.Tools.</param>
internal sealed class AwsCloud(AwsGateway gateway, AwsScope scope)
{
    /// <summary>For looking only.</summary>
    /// <param name="clock">The time.</param>
    /// <param name="pollInterval">The time between two looks; null for one that grows.</param>
    /// <param name="warn">Is told what cannot be done as it should.</param>
    public Cloud ForLooking(IClock clock, TimeSpan? pollInterval, Action<string> warn) => new(
        scope.Region,
        new CloudFormationStacks(Looking(AwsService.CloudFormation)),
        new S3Buckets(Looking(AwsService.S3), gateway.Has, warn),
        new ApiGatewayApis(Looking(AwsService.ApiGateway)),
        clock)
    {
        PollInterval = pollInterval,
    };

    /// <summary>For changing: to be asked for only when the user has agreed.</summary>
    /// <param name="begun">Is told the stack that work begins on.</param>
    public CloudChanges ForChanging(Action<string> begun) => new(
        new CloudFormationChanges(Changing(AwsService.CloudFormation), begun),
        new S3BucketChanges(Changing(AwsService.S3)),
        new ApiGatewayChanges(Changing(AwsService.ApiGateway)));

    /// <summary>For looking at executions only.</summary>
    /// <param name="clock">The time.</param>
    /// <param name="pollInterval">The time between two looks; null for one that grows.</param>
    public ExecutionCloud ForWatching(IClock clock, TimeSpan? pollInterval) => new(
        scope.Region,
        new StepFunctionsExecutions(Looking(AwsService.StepFunctions)),
        new CloudWatchLogs(Looking(AwsService.CloudWatchLogs)),
        clock)
    {
        PollInterval = pollInterval,
        Shown = scope.Shown,
    };

    /// <summary>For running: to be asked for only when the user has agreed.</summary>
    public IExecutionChanges ForRunning() => new StepFunctionsChanges(Changing(AwsService.StepFunctions), gateway.EndpointUrl);

    private AwsClient Looking(AwsService service) => new(service, scope, gateway.Invoke);

    private AwsClient Changing(AwsService service) => new(service, scope, gateway.InvokeApproved);
}
