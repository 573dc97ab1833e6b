using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.Services;
using StepFunctionsPS.Syntax;
using StepFunctionsPS.Text;

namespace StepFunctionsPS.Resources.ApiGateway;

/// <summary>What <c>provider:</c> says about the service's REST API, foremost under <c>apiGateway:</c>.</summary>
internal sealed class ApiSettings(Service service, DiagnosticBag diagnostics)
{
    private readonly Fields provider = new(service.Provider.Root, "'provider'", diagnostics);

    /// <summary>Everything under <c>apiGateway:</c>.</summary>
    public Fields ApiGateway => provider.Inner("apiGateway");

    public SourceSpan Span => provider.Mapping.Find("apiGateway")?.KeySpan ?? default;

    /// <summary>The API of another service that paths are added to; null when one is made.</summary>
    public Node? SharedApi => ApiGateway.TextNode("restApiId");

    /// <summary>What resources name the API by.</summary>
    public Node ApiId => SharedApi ?? CloudFormation.Ref(ApiNames.RestApi);

    public Node RootResource => ApiGateway.TextNode("restApiRootResourceId") ?? CloudFormation.GetAtt(ApiNames.RestApi, "RootResourceId");

    public Node StageName => ApiGateway.TextNode("stage") ?? new StringNode(service.Stage);

    public Node? Description => ApiGateway.TextNode("description");

    public Node Name
    {
        get
        {
            var (first, second) = ApiGateway.Flag("shouldStartNameWithService", otherwise: false) ? (service.Name, service.Stage) : (service.Stage, service.Name);
            return provider.TextNode("apiName") ?? new StringNode($"{first}-{second}");
        }
    }

    public string EndpointType => provider.Text("endpointType")?.ToUpperInvariant() ?? "EDGE";

    public Node? VpcEndpointIds => provider.Any("endpointType") is null ? null : provider.List("vpcEndpointIds");

    /// <summary>The statements of the API's policy. The framework's schema reads those in their newer place.</summary>
    public IReadOnlyList<Node>? ResourcePolicy => (Setting("resourcePolicy").List("resourcePolicy") as SequenceNode)?.Items
        .Select(statement => ApiGateway.Truthy("resourcePolicy") is null ? statement : PolicyStatement.NormalizeForApi(statement))
        .ToArray();

    /// <summary>
    /// Where a setting is read from. Events of state machines know some in their older place, beside
    /// <c>apiGateway:</c>, too.
    /// </summary>
    public Fields Setting(string key) =>
        ApiGateway.Truthy(key) is null && service.StateMachines.Any(machine => machine.HttpEvents.Count > 0) ? provider : ApiGateway;

    /// <summary>The place of a value that stands directly below <c>provider:</c>.</summary>
    public SourceSpan SpanOf(string key) => provider.Mapping[key]?.Span ?? provider.Mapping.Span;

    /// <summary>Paths of the other service with the ids of their resources: a mapping, or a list of mappings.</summary>
    public IReadOnlyList<(string Path, Node Id)> PredefinedResources() => ApiGateway.Any("restApiResources") switch
    {
        MappingNode mapping => mapping.Entries.Select(entry => (entry.Key, entry.Value)).ToArray(),
        SequenceNode list => list.Items.OfType<MappingNode>()
            .Select(item => (Path: ScalarText.Of(item["path"]), Id: item["resourceId"]))
            .Where(item => item.Path is not null && item.Id is not null)
            .Select(item => (item.Path!, item.Id!))
            .ToArray(),
        _ => [],
    };
}
