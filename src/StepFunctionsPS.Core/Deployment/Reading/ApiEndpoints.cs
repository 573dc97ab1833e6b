using System;
using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Deployment;

/// <summary>The methods and addresses of the REST API of a stack, read off its template.</summary>
internal static class ApiEndpoints
{
    public static IReadOnlyList<StackEndpoint> Of(TemplateFacts template, DeployedStack stack, IReadOnlyList<DeployedResource> resources, string region)
    {
        var methods = template.OfType("AWS::ApiGateway::Method").Where(method => !IsPreflight(method)).ToArray();
        if (methods.Length == 0) return [];
        return methods
            .Select(method => (Method: ScalarText.Of(method.Properties["HttpMethod"])?.ToUpperInvariant() ?? "ANY", Base: BaseUrl(method, template, stack, resources, region), Path: PathOf(method.Properties["ResourceId"], template)))
            .Where(item => item.Base is not null && item.Path is not null)
            .Select(item => new StackEndpoint(item.Method, item.Base + item.Path))
            .ToArray();
    }

    // What CORS asks for is no endpoint of the user.
    private static bool IsPreflight(ResourceFacts method) =>
        ScalarText.Of(method.Properties["HttpMethod"]) == "OPTIONS" && (method.Properties["Integration"] as MappingNode)?["Type"] is StringNode { Value: "MOCK" };

    private static string? BaseUrl(ResourceFacts method, TemplateFacts template, DeployedStack stack, IReadOnlyList<DeployedResource> resources, string region)
    {
        var isOnlyApi = template.OfType("AWS::ApiGateway::RestApi").Count() == 1;
        if (isOnlyApi && stack.Outputs.FirstOrDefault(output => output.Key == "ServiceEndpoint") is { } output) return output.Value.TrimEnd('/');
        var api = method.Properties["RestApiId"] is StringNode literal ? literal.Value
            : Referred(method.Properties["RestApiId"]) is { } id ? resources.FirstOrDefault(resource => resource.LogicalId == id)?.PhysicalId
            : null;
        return api is null || template.ApiStage is not { } stage ? null : $"https://{api}.execute-api.{region}.{BucketUrl.Domain(region)}/{stage}";
    }

    /// <summary>The path of a resource; null when a part of it is not in the template.</summary>
    private static string? PathOf(Node? resourceId, TemplateFacts template)
    {
        var path = "";
        // No deeper than there are resources, should they form a circle.
        for (var left = template.Resources.Count; left > 0 && Referred(resourceId) is { } id; left--)
        {
            if (template.Find(id) is not { Type: "AWS::ApiGateway::Resource" } resource) return null;
            if (ScalarText.Of(resource.Properties["PathPart"]) is not { } part) return null;
            path = "/" + part + path;
            resourceId = resource.Properties["ParentId"];
        }

        return IsRoot(resourceId) || path.Length > 0 ? path : null;
    }

    private static string? Referred(Node? node) => node is MappingNode { Entries: [{ Key: "Ref", Value: StringNode id }] } ? id.Value : null;

    private static bool IsRoot(Node? node) => node is MappingNode { Entries: [{ Key: "Fn::GetAtt" } attribute] }
        && (attribute.Value is SequenceNode { Items: [_, StringNode { Value: "RootResourceId" }] } || attribute.Value is StringNode { Value: var text } && text.EndsWith(".RootResourceId", StringComparison.Ordinal));
}
