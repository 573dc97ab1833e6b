using StepFunctionsPS.Services.Http;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Resources.ApiGateway;

/// <summary><c>AWS::ApiGateway::Method</c> that calls Step Functions.</summary>
internal static class StateMachineMethod
{
    public static void Add(ApiBuilder api, MachineHttpEvent item, StateMachine machine)
    {
        var http = item.Http;
        var properties = new MappingBuilder()
            .Set("HttpMethod", http.Method.ToUpperInvariant())
            .Set("RequestParameters", MappingNode.Empty)
            .Set("ApiKeyRequired", new BooleanNode(http.IsPrivate))
            .Set("ResourceId", api.ResourceIdOf(http.Path))
            .Set("RestApiId", api.Settings.ApiId);
        MethodAuthorization.Set(properties, http.Authorizer, ofMachine: true);
        properties
            .Set("Integration", StateMachineIntegration.Of(item, machine))
            .Set("MethodResponses", StateMachineResponses.OfMethod(item));
        RequestValidation.Set(properties, api, http);
        var method = CloudFormation.Resource("AWS::ApiGateway::Method", properties)
            .SetIfAny("DependsOn", MethodAuthorization.DependsOn(http.Authorizer) is { } authorizer ? new StringNode(authorizer) : null);
        api.AddMethod(api.MethodIdOf(http), method, http.Span);
    }
}
