using System;
using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Resources.Functions;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Resources.ApiGateway;

/// <summary>
/// The hash that names the deployment of an API: over all of its parts, what the user lays over them or adds to them,
/// and the names of what they refer to. An API that is the same has the same one; an API that changes has another.
/// </summary>
internal static class DeploymentHash
{
    private static readonly string[] UserParts =
    [
        "AWS::ApiGateway::RestApi", "AWS::ApiGateway::Resource", "AWS::ApiGateway::Method", "AWS::ApiGateway::Model",
        "AWS::ApiGateway::RequestValidator", "AWS::ApiGateway::Authorizer", "AWS::ApiGateway::GatewayResponse",
    ];

    public static string Of(ApiBuilder api, MappingBuilder deployment)
    {
        var content = new MappingBuilder()
            .Set("parts", api.Parts)
            .Set("deployment", deployment.Build())
            .Set("added", UserResources(api, (id, body) => api.Has(id) || UserParts.Contains(ScalarText.Of(body.Child("Type")))))
            .Set("changed", new MappingNode(api.Service.Resources.Extensions.Entries.Where(entry => api.Has(entry.Key)).ToArray()));
        var text = JsonWriter.WriteCompact(content.Build(), KeyOrder.Instance);
        var referred = Referred(text);
        var names = new MappingBuilder()
            .Set("named", CloudFormation.Texts(Names(api.Service, referred)))
            .Set("referred", UserResources(api, (id, _) => referred.Contains(id)));
        return ContentHash.Of(text, JsonWriter.WriteCompact(names.Build(), KeyOrder.Instance));
    }

    // What is deployed has ARNs in it. Those change with these names and types, in texts that do not.
    private static IEnumerable<string> Names(Service service, HashSet<string> referred) =>
        service.StateMachines.Where(machine => referred.Contains(machine.StartLogicalId)).Select(machine => $"{machine.LogicalId} {machine.Name} {machine.Type}")
            .Concat(service.Functions.All.Where(function => referred.Contains(function.LogicalId)).Select(function => $"{function.LogicalId} {function.PhysicalName}"));

    private static MappingNode UserResources(ApiBuilder api, Func<string, Node, bool> counts) => new(
        ((api.Service.Resources.Template["Resources"] as MappingNode)?.Entries ?? []).Where(entry => counts(entry.Key, entry.Value)).ToArray());

    // All that may be ids: the whole of a text or of a name in braces, or what stands in front of a point there.
    private static HashSet<string> Referred(string text)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] is not ('"' or '{')) continue;
            var end = at + 1;
            while (end < text.Length && char.IsLetterOrDigit(text[end])) end++;
            if (end > at + 1 && end < text.Length && (text[end] == '.' || text[end] == (text[at] == '{' ? '}' : '"'))) names.Add(text.Substring(at + 1, end - at - 1));
            at = end - 1;
        }

        return names;
    }
}
