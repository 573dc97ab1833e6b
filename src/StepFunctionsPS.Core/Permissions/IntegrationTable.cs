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
        new ApiGatewayInvoke(),
        new AthenaQueries(),
        new BatchJobs(),
        new BedrockCustomization(),
        new BedrockModels(),
        new CodeBuildBatches(),
        new CodeBuilds(),
        new DataBrew(),
        new DynamoDbBatches(),
        new DynamoDbItems(),
        new DynamoDbTransactions(),
        new EcsTasks(),
        new Eks(),
        new EmrClusters(),
        new EmrContainers(),
        new EmrServerless(),
        new EventBridgeEvents(),
        new EventBridgeTargets(),
        new GlueJobs(),
        new HttpCalls(),
        new LambdaInvoke(),
        new MediaConvert(),
        new NestedExecutions(),
        new RedshiftQueries(),
        new RedshiftStatements(),
        new S3Lists(),
        new S3Objects(),
        new SageMaker(),
        new SageMakerTransforms(),
        new Schedules(),
        new SesEmails(),
        new SnsMessages(),
        new SqsMessages(),
    ];

    private static readonly Dictionary<string, IIntegration> ByCall = All
        .SelectMany(integration => integration.Calls.Select(call => (Call: call, Integration: integration)))
        .ToDictionary(row => row.Call, row => row.Integration, StringComparer.Ordinal);

    /// <summary>All calls that are known, for the one that was probably meant.</summary>
    public static IEnumerable<string> Calls => ByCall.Keys;

    /// <summary>The integration that knows the call; null when none does.</summary>
    public static IIntegration? Find(ServiceCall call) => ByCall.TryGetValue(call.Text, out var found) ? found : null;
}
