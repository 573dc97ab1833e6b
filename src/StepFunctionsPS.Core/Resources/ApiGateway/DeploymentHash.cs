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
        var text = JsonWriter.WriteCompact(KeyOrder.DeepSorted(content.Build()));
        var names = new MappingBuilder()
            .Set("named", CloudFormation.Texts(Names(api.Service, text)))
            .Set("referred", UserResources(api, (id, _) => Refers(text, id)));
        return ContentHash.Of(text + JsonWriter.WriteCompact(KeyOrder.DeepSorted(names.Build())));
    }

    // What is deployed has ARNs in it. Those change with these names and types, in texts that do not.
    private static IEnumerable<string> Names(Service service, string text) =>
        service.StateMachines.Where(machine => Refers(text, machine.StartLogicalId)).Select(machine => $"{machine.LogicalId} {machine.Name} {machine.Type}")
            .Concat(service.Functions.All.Where(function => Refers(text, function.LogicalId)).Select(function => $"{function.LogicalId} {function.PhysicalName}"));

    private static MappingNode UserResources(ApiBuilder api, System.Func<string, Node, bool> counts) => new(
        ((api.Service.Resources.Template["Resources"] as MappingNode)?.Entries ?? []).Where(entry => counts(entry.Key, entry.Value)).ToArray());

    // As the whole of a text, or at the beginning of a name in braces.
    private static bool Refers(string text, string id) => text.Contains($"\"{id}\"") || text.Contains($"{{{id}}}") || text.Contains($"{{{id}.") || text.Contains($"\"{id}.");
}
