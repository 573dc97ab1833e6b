using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Tests.Conformance;

/// <summary>A template without what changes from run to run: times, ids of deployments, hashes of code.</summary>
internal static class PeerNormalForm
{
    public static MappingNode Of(MappingNode template)
    {
        var names = Names(template).OrderByDescending(pair => pair.Key.Length).ToArray();
        return (MappingNode)Walk(template, names);
    }

    private static IEnumerable<KeyValuePair<string, string>> Names(MappingNode template)
    {
        foreach (var entry in ((MappingNode)template["Resources"]!).Entries)
        {
            if (entry.Value is not MappingNode resource) continue;
            var type = (resource["Type"] as StringNode)?.Value;
            if (type == "AWS::Lambda::Version" && FunctionOf(resource) is { } function && entry.Key.StartsWith(function + "LambdaVersion") && entry.Key.Length > function.Length + 20)
                yield return new(entry.Key, function + "LambdaVersionCODEHASH");
            if (type == "AWS::Lambda::LayerVersion" && Regex.Match(entry.Key, "^(.*LambdaLayer)[0-9a-f]{40}$") is { Success: true } layer)
                yield return new(entry.Key, layer.Groups[1].Value + "LAYERHASH");
        }
    }

    private static string? FunctionOf(MappingNode version) =>
        (((version["Properties"] as MappingNode)?["FunctionName"] as MappingNode)?["Ref"] as StringNode)?.Value is { } reference && reference.EndsWith("LambdaFunction")
            ? reference[..^"LambdaFunction".Length]
            : null;

    private static Node Walk(Node node, KeyValuePair<string, string>[] names) => node switch
    {
        StringNode text => new StringNode(Text(text.Value, names)),
        SequenceNode list => new SequenceNode(list.Items.Select(item => Walk(item, names)).ToArray()),
        MappingNode mapping => new MappingNode(mapping.Entries.Select(entry => new MappingEntry(Text(entry.Key, names), Value(entry, names))).ToArray()),
        _ => node,
    };

    private static Node Value(MappingEntry entry, KeyValuePair<string, string>[] names) => entry.Key switch
    {
        "CodeSha256" when entry.Value is StringNode => new StringNode("CODESHA256"),
        _ when entry.Key.EndsWith("LambdaLayerHash") && entry.Value is MappingNode output => new MappingBuilder((MappingNode)Walk(output, names)).Set("Value", "LAYERHASH").Build(),
        _ => Walk(entry.Value, names),
    };

    private static string Text(string text, KeyValuePair<string, string>[] names)
    {
        text = Regex.Replace(text, @"\d{13}-\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z", "TIMESTAMP");
        text = Regex.Replace(text, "(ApiGatewayDeployment|WebsocketsDeployment)[0-9A-Za-z]+", "$1TIMESTAMP");
        return names.Aggregate(text, (made, pair) => made.Replace(pair.Key, pair.Value));
    }
}
