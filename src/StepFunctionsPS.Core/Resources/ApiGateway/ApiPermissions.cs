using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Resources.Functions;
using StepFunctionsPS.Services;
using StepFunctionsPS.Services.Http;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Resources.ApiGateway;

/// <summary><c>AWS::Lambda::Permission</c> for the API: to call functions, and those that authorize.</summary>
internal static class ApiPermissions
{
    public static void Add(ApiBuilder api, IReadOnlyList<(ServiceFunction Function, HttpEvent Http)> endpoints)
    {
        foreach (var group in endpoints.GroupBy(item => item.Function.Key))
        {
            var (function, http) = group.First();
            api.Add(function.Id("LambdaPermissionApiGateway"), Permission(api, LambdaAliases.Target(function)).SetIfAny("DependsOn", LambdaAliases.DependsOn(function)), http.Span);
        }

        foreach (var (_, http) in endpoints)
        {
            if (http.Authorizer is not { Arn: { } arn, IsUserPool: false, IsManagedExternally: false } authorizer) continue;
            var id = LogicalId.Normalize(authorizer.Name) + "LambdaPermissionApiGateway";
            if (!api.Has(id)) api.Add(id, Permission(api, authorizer.Function?.Alias is { } alias ? CloudFormation.Ref(alias.LogicalId) : arn), http.Span);
        }
    }

    private static MappingBuilder Permission(ApiBuilder api, Node function) => CloudFormation.Resource("AWS::Lambda::Permission", new MappingBuilder()
        .Set("FunctionName", function)
        .Set("Action", "lambda:InvokeFunction")
        .Set("Principal", "apigateway.amazonaws.com")
        .Set("SourceArn", CloudFormation.Join(
            "",
            CloudFormation.Text("arn:"),
            CloudFormation.Ref("AWS::Partition"),
            CloudFormation.Text(":execute-api:"),
            CloudFormation.Ref("AWS::Region"),
            CloudFormation.Text(":"),
            CloudFormation.Ref("AWS::AccountId"),
            CloudFormation.Text(":"),
            api.Settings.ApiId,
            CloudFormation.Text("/*/*"))));
}
