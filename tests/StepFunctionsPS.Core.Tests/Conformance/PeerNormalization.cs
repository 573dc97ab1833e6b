using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Tests.Conformance;

/// <summary>Takes out of a template what no two runs of the peer have in common: time stamps, ids of API deployments, hashes of code.</summary>
internal sealed class PeerNormalization
{
    private static readonly Regex TimeStamp = new(@"\d{13}-\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z");
    private static readonly Regex Deployment = new("(ApiGatewayDeployment|WebsocketsDeployment)[0-9A-Za-z]+");

    private readonly List<(string From, string To)> renames = [];

    private PeerNormalization(MappingNode template)
    {
        var resources = (template["Resources"] as MappingNode ?? MappingNode.Empty).Entries;
        var versions = resources.Where(entry => IsA(entry, "AWS::Lambda::Version")).Select(entry => entry.Key).ToHashSet();
        foreach (var entry in resources)
        {
            if (versions.Contains(entry.Key)) AddVersion(entry, versions);
            else if (IsA(entry, "AWS::Lambda::LayerVersion")) AddMatch(entry.Key, "^(.*LambdaLayer)[0-9a-f]{40}$", "$1LAYERHASH");
        }

        renames.Sort((a, b) => b.From.Length - a.From.Length);
    }

    public static MappingNode Normalize(MappingNode template) => (MappingNode)new PeerNormalization(template).Walk(template, "");

    private void AddVersion(MappingEntry entry, HashSet<string> versions)
    {
        var function = (((entry.Value as MappingNode)?["Properties"] as MappingNode)?["FunctionName"] as MappingNode)?["Ref"] as StringNode;
        if (function is null || !function.Value.EndsWith("LambdaFunction")) return;
        var prefix = function.Value[..^"LambdaFunction".Length] + "LambdaVersion";
        if (!entry.Key.StartsWith(prefix) || entry.Key.Length <= prefix.Length + 7) return;
        // The plugin's copies for layers carry a hash of the layers, which is not volatile.
        var layers = Regex.Match(entry.Key, "L[0-9a-f]{8}$");
        renames.Add((entry.Key, prefix + "CODEHASH" + (layers.Success && versions.Contains(entry.Key[..layers.Index]) ? layers.Value : "")));
    }

    private void AddMatch(string key, string pattern, string replacement)
    {
        if (Regex.IsMatch(key, pattern)) renames.Add((key, Regex.Replace(key, pattern, replacement)));
    }

    private Node Walk(Node node, string key) => node switch
    {
        StringNode when key == "CodeSha256" => new StringNode("CODESHA256"),
        StringNode text when Regex.IsMatch(text.Value, "^[0-9a-f]{40}$") => new StringNode("LAYERHASH"),
        StringNode text => new StringNode(Replace(text.Value)),
        SequenceNode list => new SequenceNode(list.Items.Select(item => Walk(item, "")).ToArray()),
        MappingNode mapping => new MappingNode(mapping.Entries.Select(entry => new MappingEntry(Replace(entry.Key), Walk(entry.Value, entry.Key))).ToArray()),
        _ => node,
    };

    private string Replace(string text)
    {
        if (text.Contains("#define") && text.Contains("$smInput")) return "LAMBDA_PROXY_TEMPLATE";
        text = Deployment.Replace(TimeStamp.Replace(text, "TIMESTAMP"), "$1TIMESTAMP");
        return renames.Aggregate(text, (current, rename) => current.Replace(rename.From, rename.To));
    }

    private static bool IsA(MappingEntry entry, string type) => (entry.Value as MappingNode)?["Type"] is StringNode given && given.Value == type;
}
