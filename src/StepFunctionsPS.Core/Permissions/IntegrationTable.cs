using System;
using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Permissions.Integrations;

namespace StepFunctionsPS.Permissions;

/// <summary>The service integrations, found by the call that a Task makes.</summary>
internal static class IntegrationTable
{
    private static readonly IReadOnlyList<IIntegration> All =
    [
        new AthenaQueries(),
        new BatchJobs(),
        new BedrockModels(),
        new CodeBuilds(),
        new DynamoDbBatches(),
        new DynamoDbItems(),
        new EcsTasks(),
        new EmrClusters(),
        new EventBridgeEvents(),
        new EventBridgeTargets(),
        new GlueJobs(),
        new HttpCalls(),
        new LambdaInvoke(),
        new NestedExecutions(),
        new RedshiftQueries(),
        new RedshiftStatements(),
        new S3Lists(),
        new S3Objects(),
        new SageMakerTransforms(),
        new Schedules(),
        new SesEmails(),
        new SnsMessages(),
        new SqsMessages(),
    ];

    private static readonly Dictionary<string, IIntegration> ByCall = All
        .SelectMany(integration => integration.Calls.Select(call => (Call: call, Integration: integration)))
        .ToDictionary(row => row.Call, row => row.Integration, StringComparer.Ordinal);

    /// <summary>The integration that knows the call; null when none does.</summary>
    public static IIntegration? Find(ServiceCall call) => ByCall.TryGetValue(call.Text, out var found) ? found : null;
}
