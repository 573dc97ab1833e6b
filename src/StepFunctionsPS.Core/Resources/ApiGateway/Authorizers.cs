using StepFunctionsPS.Services.Http;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Resources.ApiGateway;

/// <summary><c>AWS::ApiGateway::Authorizer</c>: a function or a user pool that decides who may call.</summary>
internal static class Authorizers
{
    public static void Add(ApiBuilder api, HttpEvent http)
    {
        if (http.Authorizer is not { Arn: { } arn } authorizer) return;
        // An event of a function has it ask an alias, which must not be mixed with the function itself.
        if (authorizer.Function?.Alias is not null && api.Has(authorizer.LogicalId)) return;
        var properties = new MappingBuilder()
            .SetIfAny("AuthorizerResultTtlInSeconds", authorizer.ResultTtlInSeconds)
            .SetIfAny("IdentitySource", authorizer.IdentitySource)
            .Set("Name", authorizer.Name)
            .Set("RestApiId", api.Settings.ApiId)
            .SetIfAny("IdentityValidationExpression", authorizer.IdentityValidationExpression);
        if (authorizer.IsUserPool) properties.Set("Type", "COGNITO_USER_POOLS").Set("ProviderARNs", new SequenceNode([arn]));
        else properties.Set("Type", authorizer.Type?.ToUpperInvariant() ?? "TOKEN").Set("AuthorizerUri", Uri(arn));
        var resource = CloudFormation.Resource("AWS::ApiGateway::Authorizer", properties)
            .SetIfAny("DependsOn", authorizer.Function?.Alias is { } alias ? new StringNode(alias.LogicalId) : null);
        api.Add(authorizer.LogicalId, resource, http.Span);
    }

    private static MappingNode Uri(Node function) => CloudFormation.Join(
        "",
        CloudFormation.Text("arn:"),
        CloudFormation.Ref("AWS::Partition"),
        CloudFormation.Text(":apigateway:"),
        CloudFormation.Ref("AWS::Region"),
        CloudFormation.Text(":lambda:path/2015-03-31/functions/"),
        function,
        CloudFormation.Text("/invocations"));
}
