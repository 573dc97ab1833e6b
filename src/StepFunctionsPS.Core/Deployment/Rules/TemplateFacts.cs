using System;
using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Syntax;
using StepFunctionsPS.Templates;

namespace StepFunctionsPS.Deployment;

/// <summary>What a deployment reads off a template, be it ours or the one that is deployed.</summary>
internal sealed class TemplateFacts(MappingNode root)
{
    public MappingNode Root { get; } = root;

    public IReadOnlyList<ResourceFacts> Resources { get; } = Section(root, "Resources").Entries
        .Where(entry => entry.Value is MappingNode)
        .Select(entry => new ResourceFacts(entry.Key, ScalarText.Of(((MappingNode)entry.Value)["Type"]) ?? "", (MappingNode)entry.Value))
        .ToArray();

    public MappingNode Parameters => Section(Root, "Parameters");

    public MappingNode Outputs => Section(Root, "Outputs");

    /// <summary>The stage that its REST API is deployed as; null when there is none.</summary>
    public string? ApiStage => OfType("AWS::ApiGateway::Deployment").Select(deployment => ScalarText.Of(deployment.Properties["StageName"])).FirstOrDefault(name => name is not null);

    /// <summary>Whether a macro rewrites it, so that only CloudFormation knows what comes out.</summary>
    public bool HasTransform => Root["Transform"] is not null || Nodes(Root).OfType<MappingNode>().Any(node => node.Find("Fn::Transform") is not null);

    /// <summary>Whether it names values that are looked up when it is deployed, and may have changed since.</summary>
    public bool HasLookups =>
        Nodes(Root).OfType<StringNode>().Any(text => text.Value.Contains("{{resolve:"))
        || Parameters.Entries.Any(entry => ParameterType(entry.Key).StartsWith("AWS::SSM::Parameter::", StringComparison.Ordinal));

    /// <summary>Reads a template that CloudFormation gave, JSON or YAML; one that cannot be read counts as empty.</summary>
    public static TemplateFacts Read(string text) => new(DeployedTemplate.Read(text).Root ?? MappingNode.Empty);

    public IEnumerable<ResourceFacts> OfType(string type) => Resources.Where(resource => resource.Type == type);

    public ResourceFacts? Find(string logicalId) => Resources.FirstOrDefault(resource => resource.LogicalId == logicalId);

    public string ParameterType(string key) => ScalarText.Of((Parameters[key] as MappingNode)?["Type"]) ?? "";

    /// <summary>Whether nobody may read the value of a parameter.</summary>
    public bool IsSecret(string parameter) => ScalarText.Of((Parameters[parameter] as MappingNode)?["NoEcho"]) == "true";

    /// <summary>The keys in S3 that its functions and layers take their code from.</summary>
    public IReadOnlyCollection<string> CodeKeys() => new HashSet<string>(Nodes(Root).OfType<MappingNode>()
        .Select(node => (node["S3Key"] as StringNode)?.Value)
        .OfType<string>());

    private static MappingNode Section(MappingNode root, string name) => root[name] as MappingNode ?? MappingNode.Empty;

    private static IEnumerable<Node> Nodes(Node node) => node switch
    {
        MappingNode mapping => mapping.Entries.SelectMany(entry => Nodes(entry.Value)).Prepend(node),
        SequenceNode list => list.Items.SelectMany(Nodes).Prepend(node),
        _ => [node],
    };
}
