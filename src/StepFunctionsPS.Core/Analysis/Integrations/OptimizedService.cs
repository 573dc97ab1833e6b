using System;
using System.Collections.Generic;
using System.Linq;

namespace StepFunctionsPS.Analysis.Integrations;

/// <summary>A service that Task states call without the SDK, as AWS documents it.</summary>
/// <param name="Actions">Its actions, each with the patterns that it can be waited for with.</param>
internal sealed record OptimizedService(IReadOnlyDictionary<string, IReadOnlyList<string>> Actions)
{
    private const string Token = "waitForTaskToken";
    private const string Sync = "sync";

    private static readonly Dictionary<string, OptimizedService> ByName = new(StringComparer.Ordinal)
    {
        ["apigateway"] = Of(([Token], "invoke")),
        ["athena"] = Of(([Sync], "startQueryExecution"), ([], "stopQueryExecution getQueryExecution getQueryResults")),
        ["batch"] = Of(([Sync], "submitJob")),
        ["bedrock"] = Of(([Token], "invokeModel"), ([Sync, Token], "createModelCustomizationJob")),
        ["codebuild"] = Of(([Sync], "startBuild startBuildBatch retryBuildBatch"), ([], "stopBuild stopBuildBatch batchDeleteBuilds batchGetReports deleteBuildBatch")),
        ["databrew"] = Of(([Sync], "startJobRun")),
        ["dynamodb"] = Of(([], "getItem putItem deleteItem updateItem")),
        ["ecs"] = Of(([Sync, Token], "runTask")),
        ["eks"] = Of(([Sync, Token], "createCluster deleteCluster createNodegroup deleteNodegroup createFargateProfile deleteFargateProfile runJob"), ([Token], "call")),
        ["elasticmapreduce"] = Of(([Sync], "createCluster addStep terminateCluster"), ([], "setClusterTerminationProtection cancelStep modifyInstanceFleetByName modifyInstanceGroupByName")),
        ["emr-containers"] = Of(([Sync], "startJobRun deleteVirtualCluster createVirtualCluster")),
        ["emr-serverless"] = Of(([Sync], "createApplication startApplication stopApplication deleteApplication startJobRun cancelJobRun")),
        ["events"] = Of(([Token], "putEvents")),
        ["glue"] = Of(([Sync], "startJobRun")),
        ["http"] = Of(([], "invoke")),
        ["lambda"] = Of(([Token], "invoke")),
        ["mediaconvert"] = Of(([Sync], "createJob")),
        ["sagemaker"] = Of(
            ([Sync], "createHyperParameterTuningJob createLabelingJob createProcessingJob createTrainingJob createTransformJob"),
            ([], "createEndpoint createEndpointConfig createModel updateEndpoint")),
        ["sns"] = Of(([Token], "publish")),
        ["sqs"] = Of(([Token], "sendMessage")),
        ["states"] = Of(([Sync, "sync:2", Token], "startExecution")),
    };

    /// <summary>The service of that name; null when none is known.</summary>
    public static OptimizedService? Find(string name) => ByName.TryGetValue(name, out var found) ? found : null;

    /// <summary>The names of all services.</summary>
    public static IEnumerable<string> Names => ByName.Keys;

    private static OptimizedService Of(params (string[] Patterns, string Actions)[] rows) => new(rows
        .SelectMany(row => row.Actions.Split(' ').Select(action => (Action: action, row.Patterns)))
        .ToDictionary(row => row.Action, row => (IReadOnlyList<string>)row.Patterns, StringComparer.Ordinal));
}
