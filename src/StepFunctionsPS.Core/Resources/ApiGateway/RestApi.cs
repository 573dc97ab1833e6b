using System.Linq;
using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Resources.ApiGateway;

/// <summary><c>AWS::ApiGateway::RestApi</c>.</summary>
internal static class RestApi
{
    private static readonly string[] EndpointTypes = ["EDGE", "REGIONAL", "PRIVATE"];

    // The plugin makes an API without these where no function has an event.
    private static readonly string[] SettingsOfFunctions = ["binaryMediaTypes", "disableDefaultEndpoint", "apiKeySourceType", "minimumCompressionSize", "description", "stage"];

    /// <param name="api">The API.</param>
    /// <param name="hasFunctions">Whether functions have events, which bring more settings into the API.</param>
    public static void Add(ApiBuilder api, bool hasFunctions)
    {
        var settings = api.Settings;
        if (!EndpointTypes.Contains(settings.EndpointType)) api.Diagnostics.Add(HttpMessages.WrongEndpointType(settings.SpanOf("endpointType"), settings.EndpointType.ToLowerInvariant(), EndpointTypes));
        if (settings.VpcEndpointIds is not null && settings.EndpointType != "PRIVATE") api.Diagnostics.Add(HttpMessages.EndpointNotPrivate(settings.SpanOf("vpcEndpointIds")));
        var endpoint = new MappingBuilder()
            .Set("Types", CloudFormation.Texts([settings.EndpointType]))
            .SetIfAny("VpcEndpointIds", settings.VpcEndpointIds);
        var properties = new MappingBuilder().Set("Name", settings.Name).Set("EndpointConfiguration", endpoint.Build());
        if (hasFunctions) SetRest(properties, settings);
        else foreach (var entry in settings.ApiGateway.Mapping.Entries.Where(entry => SettingsOfFunctions.Contains(entry.Key))) api.Diagnostics.Add(MachineHttpMessages.SettingOfFunctions(entry.KeySpan, entry.Key));
        // An empty policy takes back one that was deployed before.
        if (settings.ResourcePolicy is { Count: > 0 } statements) properties.Set("Policy", PolicyDocument.Of(CloudFormation.List(statements)));
        else if (hasFunctions || settings.ResourcePolicy is not null) properties.Set("Policy", "");
        api.Add(ApiNames.RestApi, CloudFormation.Resource("AWS::ApiGateway::RestApi", properties), settings.Span);
    }

    private static void SetRest(MappingBuilder properties, ApiSettings settings)
    {
        var gateway = settings.ApiGateway;
        properties
            .SetIfAny("BinaryMediaTypes", gateway.List("binaryMediaTypes"))
            .SetIfAny("DisableExecuteApiEndpoint", gateway.Any("disableDefaultEndpoint") is null ? null : new BooleanNode(gateway.Flag("disableDefaultEndpoint", otherwise: false)))
            .SetIfAny("ApiKeySourceType", gateway.Text("apiKeySourceType") is { } source ? new StringNode(source.ToUpperInvariant()) : null)
            .SetIfAny("MinimumCompressionSize", gateway.Any("minimumCompressionSize") is { } size ? Services.Coercion.ToNumber(size) : null)
            .SetIfAny("Description", settings.Description);
    }
}
