using System.Linq;
using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Resources.ApiGateway;

/// <summary><c>AWS::ApiGateway::RestApi</c>.</summary>
internal static class RestApi
{
    public static void Add(ApiBuilder api)
    {
        var settings = api.Settings;
        var gateway = settings.ApiGateway;
        if (settings.VpcEndpointIds is not null && settings.EndpointType != "PRIVATE") api.Diagnostics.Add(HttpMessages.EndpointNotPrivate(settings.SpanOf("vpcEndpointIds")));
        var endpoint = new MappingBuilder()
            .Set("Types", CloudFormation.Texts([settings.EndpointType]))
            .SetIfAny("VpcEndpointIds", settings.VpcEndpointIds);
        var properties = new MappingBuilder()
            .Set("Name", settings.Name)
            .SetIfAny("BinaryMediaTypes", gateway.List("binaryMediaTypes"))
            .SetIfAny("DisableExecuteApiEndpoint", gateway.Any("disableDefaultEndpoint") is null ? null : new BooleanNode(gateway.Flag("disableDefaultEndpoint", otherwise: false)))
            .Set("EndpointConfiguration", endpoint.Build())
            .Set("Policy", Policy(gateway.List("resourcePolicy") as SequenceNode))
            .SetIfAny("ApiKeySourceType", gateway.Text("apiKeySourceType") is { } source ? new StringNode(source.ToUpperInvariant()) : null)
            .SetIfAny("MinimumCompressionSize", gateway.Any("minimumCompressionSize") is { } size ? Services.Coercion.ToNumber(size) : null)
            .SetIfAny("Description", settings.Description);
        api.Add(ApiNames.RestApi, CloudFormation.Resource("AWS::ApiGateway::RestApi", properties), settings.Span);
    }

    // An empty policy takes back one that was deployed before.
    private static Node Policy(SequenceNode? statements) => statements is not { Items.Count: > 0 }
        ? new StringNode("")
        : new MappingBuilder().Set("Version", "2012-10-17").Set("Statement", CloudFormation.List(statements.Items.Select(Services.PolicyStatement.NormalizeForApi))).Build();
}
