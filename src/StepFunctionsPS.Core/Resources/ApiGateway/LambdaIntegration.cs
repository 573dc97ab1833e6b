using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Services;
using StepFunctionsPS.Services.Http;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Resources.ApiGateway;

/// <summary>The part of a method that calls a function, a web address, or nothing (MOCK).</summary>
internal static class LambdaIntegration
{
    public static MappingBuilder Of(HttpEvent http, ServiceFunction function)
    {
        var isWeb = http.Integration is "HTTP" or "HTTP_PROXY";
        var integration = new MappingBuilder()
            .Set("IntegrationHttpMethod", isWeb ? (http.Request.Method ?? http.Method).ToUpperInvariant() : "POST")
            .Set("Type", http.Integration);
        if (http.Integration is "AWS" or "AWS_PROXY") integration.Set("Uri", Uri(function));
        if (isWeb)
        {
            integration.SetIfAny("Uri", http.Request.Uri).SetIfAny("ConnectionType", http.ConnectionType);
            if (http.ConnectionType is not null) integration.SetIfAny("ConnectionId", http.ConnectionId);
        }

        if (http.Integration is "AWS" or "HTTP" or "MOCK")
        {
            integration
                .SetIfAny("PassthroughBehavior", http.Integration == "MOCK" ? null : http.Request.PassThrough)
                .SetIfAny("ContentHandling", http.Request.ContentHandling)
                .SetIfAny("RequestTemplates", RequestTemplates(http))
                .Set("IntegrationResponses", CloudFormation.List((http.Response?.StatusCodes ?? []).Select(status => Response(http, status))));
        }

        var parameters = RequestParameters(http);
        if (parameters.Count > 0) integration.Set("RequestParameters", parameters.Build());
        return integration;
    }

    /// <summary>The headers of an answer with their values: those of CORS, of all answers, of this status.</summary>
    public static MappingNode ResponseHeaders(HttpEvent http, HttpStatus status)
    {
        var headers = new MappingBuilder();
        if (http.Cors is { } cors)
        {
            Set("Access-Control-Allow-Origin", new StringNode($"'{cors.AnsweredOrigin}'"));
            if (cors.AllowCredentials) Set("Access-Control-Allow-Credentials", new StringNode("true"));
        }

        foreach (var entry in http.Response!.Headers.Concat(status.Headers)) Set(entry.Key, Coercion.ToText(entry.Value));
        return headers.Build();

        void Set(string name, Node value) => headers.Set("method.response.header." + name, value);
    }

    private static Node Uri(ServiceFunction function)
    {
        var parts = new List<Node> { CloudFormation.Text("arn:"), CloudFormation.Ref("AWS::Partition"), CloudFormation.Text(":apigateway:"), CloudFormation.Ref("AWS::Region"), CloudFormation.Text(":lambda:path/2015-03-31/functions/"), CloudFormation.GetAtt(function.LogicalId, "Arn") };
        if (function.Alias is { } alias) parts.AddRange([CloudFormation.Text(":"), CloudFormation.Text(alias.Name)]);
        parts.Add(CloudFormation.Text("/invocations"));
        return CloudFormation.Join("", [.. parts]);
    }

    private static MappingNode? RequestTemplates(HttpEvent http)
    {
        var templates = new List<MappingEntry>();
        var claims = Claims(http);
        if (http.Integration == "AWS")
        {
            templates.Add(new MappingEntry("application/json", new StringNode(LambdaRequestTemplates.Json(claims))));
            templates.Add(new MappingEntry("application/x-www-form-urlencoded", new StringNode(LambdaRequestTemplates.Form(claims))));
        }

        foreach (var given in http.Request.Templates)
        {
            templates.RemoveAll(entry => entry.Key == given.Key);
            if (given.Value is not NullNode) templates.Add(given with { Value = Coercion.ToText(given.Value) });
        }

        return templates.Count == 0 ? null : new MappingNode(templates);
    }

    // `email` is taken as it is; of `custom:level` the part behind the colon names the member.
    private static string Claims(HttpEvent http) => string.Concat((http.Authorizer?.Claims?.Items ?? []).Select(item => ScalarText.Of(item) ?? "").Select(claim =>
        claim.IndexOf(':') is >= 0 and var colon
            ? $"\"{claim.Substring(colon + 1)}\": \"$context.authorizer.claims['{claim}']\","
            : $"\"{claim}\": \"$context.authorizer.claims.{claim}\","));

    private static MappingBuilder RequestParameters(HttpEvent http)
    {
        var parameters = new MappingBuilder();
        if (http.Integration is "AWS" or "HTTP" or "HTTP_PROXY" || http.IsAsync)
        {
            foreach (var entry in http.Request.Parameters)
                parameters.Set("integration." + entry.Key.Substring("method.".Length), (entry.Value as MappingNode)?["mappedValue"] is { } mapped and not NullNode ? mapped : new StringNode(entry.Key));
        }

        if (http.IsAsync) parameters.Set("integration.request.header.X-Amz-Invocation-Type", "'Event'");
        return parameters;
    }

    private static Node Response(HttpEvent http, HttpStatus status)
    {
        var templates = new MappingBuilder().SetIfAny("application/json", http.Response!.Template);
        foreach (var entry in status.Templates) templates.Set(entry);
        return new MappingBuilder()
            .Set("StatusCode", status.Code)
            .Set("SelectionPattern", status.Pattern)
            .Set("ResponseParameters", ResponseHeaders(http, status))
            .Set("ResponseTemplates", templates.Build())
            .SetIfAny("ContentHandling", status.Code.StartsWith("2", System.StringComparison.Ordinal) ? http.Response.ContentHandling : null)
            .Build();
    }
}
