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
        new LambdaInvoke(),
        new ApiGatewayInvoke(),
        new BedrockCustomization(),
        new CodeBuildBatches(),
        new DataBrew(),
        new Eks(),
        new EmrContainers(),
        new EmrServerless(),
        new MediaConvert(),
        new SageMaker(),
        new DynamoDbTransactions(),
    ];

    private static readonly Dictionary<string, IIntegration> ByCall = All
        .SelectMany(integration => integration.Calls.Select(call => (Call: call, Integration: integration)))
        .ToDictionary(row => row.Call, row => row.Integration, StringComparer.Ordinal);

    /// <summary>All calls that are known, for the one that was probably meant.</summary>
    public static IEnumerable<string> Calls => ByCall.Keys;

    /// <summary>The integration that knows the call; null when none does.</summary>
    public static IIntegration? Find(ServiceCall call) => ByCall.TryGetValue(call.Text, out var found) ? found : null;
}
