using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Services;
using StepFunctionsPS.Services.Http;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Resources.ApiGateway;

/// <summary><c>AWS::ApiGateway::Method</c> that calls a function.</summary>
internal static class LambdaMethod
{
    public static void Add(ApiBuilder api, HttpEvent http, ServiceFunction function)
    {
        var properties = new MappingBuilder()
            .Set("HttpMethod", http.Method.ToUpperInvariant())
            .Set("RequestParameters", new MappingNode(http.Request.Parameters.Select(entry => entry with { Value = RequestValidation.IsRequired(entry.Value) }).ToArray()))
            .Set("ResourceId", api.ResourceIdOf(http.Path))
            .Set("RestApiId", api.Settings.ApiId)
            .SetIfAny("OperationName", http.OperationId)
            .Set("ApiKeyRequired", new BooleanNode(http.IsPrivate));
        MethodAuthorization.Set(properties, http.Authorizer, ofMachine: false);
        properties
            .Set("Integration", LambdaIntegration.Of(http, function).Build())
            .Set("MethodResponses", CloudFormation.List(Responses(http)));
        RequestValidation.Set(properties, api, http);

        // A list that is laid over another goes item by item, so that an authorizer takes the first place.
        var dependsOn = new List<Node> { new StringNode(function.Id("LambdaPermissionApiGateway")) };
        if (function.Alias is { } alias) dependsOn.Add(new StringNode(alias.LogicalId));
        if (MethodAuthorization.DependsOn(http.Authorizer) is { } authorizer) dependsOn[0] = new StringNode(authorizer);
        var method = CloudFormation.Resource("AWS::ApiGateway::Method", properties).Set("DependsOn", new SequenceNode(dependsOn));
        api.AddMethod(api.MethodIdOf(http), method, http.Span);
    }

    private static IEnumerable<Node> Responses(HttpEvent http) => (http.Response?.StatusCodes ?? []).Select(status => new MappingBuilder()
        .Set("ResponseParameters", new MappingNode(LambdaIntegration.ResponseHeaders(http, status).Entries.Select(entry => entry with { Value = CloudFormation.True }).ToArray()))
        .Set("ResponseModels", MappingNode.Empty)
        .Set("StatusCode", status.Code)
        .Build());
}
