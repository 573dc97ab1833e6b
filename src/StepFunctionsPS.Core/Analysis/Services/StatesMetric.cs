using System;
using System.Collections.Generic;
using System.Linq;

namespace StepFunctionsPS.Analysis.Services;

/// <summary>A metric that Step Functions publishes in <c>AWS/States</c>.</summary>
/// <param name="Name">Its name.</param>
/// <param name="MachineType">The only type of state machines that has it; null for both.</param>
internal sealed record StatesMetric(string Name, string? MachineType = null)
{
    private static readonly Dictionary<string, StatesMetric> ByName = new[]
    {
        Of("ExecutionsAborted", "ExecutionsFailed", "ExecutionsStarted", "ExecutionsSucceeded", "ExecutionsTimedOut", "ExecutionThrottled", "ExecutionTime"),
        Of("OpenExecutionCount", "OpenExecutionLimit", "ApproximateOpenMapRunCount", "OpenMapRunLimit", "ApproximateMapRunBacklogSize", "AliasCount", "VersionCount"),
        Of("ActivitiesFailed", "ActivitiesHeartbeatTimedOut", "ActivitiesScheduled", "ActivitiesStarted", "ActivitiesSucceeded", "ActivitiesTimedOut"),
        Of("ActivityRunTime", "ActivityScheduleTime", "ActivityTime"),
        Of("LambdaFunctionRunTime", "LambdaFunctionScheduleTime", "LambdaFunctionTime"),
        Of("LambdaFunctionsFailed", "LambdaFunctionsScheduled", "LambdaFunctionsStarted", "LambdaFunctionsSucceeded", "LambdaFunctionsTimedOut"),
        Of("ServiceIntegrationRunTime", "ServiceIntegrationScheduleTime", "ServiceIntegrationTime"),
        Of("ServiceIntegrationsFailed", "ServiceIntegrationsScheduled", "ServiceIntegrationsStarted", "ServiceIntegrationsSucceeded", "ServiceIntegrationsTimedOut"),
        Of("ConsumedCapacity", "ProvisionedBucketSize", "ProvisionedRefillRate", "ThrottledEvents"),
        Of("ExpressExecutionBilledDuration", "ExpressExecutionBilledMemory", "ExpressExecutionMemory").Select(metric => metric with { MachineType = "EXPRESS" }),
        Of("ExecutionsRedriven", "RedrivenExecutionsAborted", "RedrivenExecutionsFailed", "RedrivenExecutionsSucceeded", "RedrivenExecutionsTimedOut").Select(metric => metric with { MachineType = "STANDARD" }),
    }.SelectMany(metrics => metrics).ToDictionary(metric => metric.Name, StringComparer.Ordinal);

    public static IEnumerable<string> Names => ByName.Keys;

    public static StatesMetric? Find(string name) => ByName.TryGetValue(name, out var metric) ? metric : null;

    private static IEnumerable<StatesMetric> Of(params string[] names) => names.Select(name => new StatesMetric(name));
}
