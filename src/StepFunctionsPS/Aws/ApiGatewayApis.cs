using System;
using System.Linq;
using StepFunctionsPS.Deployment;

namespace StepFunctionsPS.Aws;

/// <summary>Asks API Gateway.</summary>
internal sealed class ApiGatewayApis(AwsClient client) : IApis
{
    public StackApiKey? FindKey(string apiKeyId, bool withValue)
    {
        var call = client.Call("Get-AGApiKey").With("ApiKey", apiKeyId);
        if (withValue) call = call.With("IncludeValue", true);
        return client.Find(call, failure => failure.Code.StartsWith("NotFound", StringComparison.Ordinal))?
            .Select(key => new StackApiKey(key.Text("Id") ?? apiKeyId, key.TextOrEmpty("Name")) { Value = withValue ? key.Text("Value") : null })
            .FirstOrDefault();
    }
}
