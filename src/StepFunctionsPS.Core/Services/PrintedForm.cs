using System.Linq;
using StepFunctionsPS.Resources;
using StepFunctionsPS.Services.Shapes;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Services;

/// <summary>A service file as <c>serverless print</c> shows it: merged, coerced, and with what the provider and functions get by default.</summary>
internal static class PrintedForm
{
    public static Node Of(Service service)
    {
        var root = ServiceShape.Coerced(Merged(service.Root));
        var given = root["provider"];
        var provider = given is MappingNode mapping ? new MappingBuilder(mapping) : new MappingBuilder().SetIfAny("name", given);
        SetMissing(provider, given, "stage", new StringNode(service.Stage));
        provider.Set("region", new StringNode(service.Region));
        SetMissing(provider, given, "versionFunctions", new BooleanNode(true));
        var file = new MappingBuilder(root).Set("provider", provider.Build());
        if (root["functions"] is MappingNode functions) file.Set("functions", Functions(functions, service));
        return FrameworkForm.Of(file.Build());
    }

    private static MappingNode Merged(MappingNode root)
    {
        var file = new MappingBuilder(root);
        foreach (var entry in root.Entries.Where(entry => entry.Key is "functions" or "resources"))
        {
            if (entry.Value is SequenceNode list) file.Set(entry with { Value = NodeMerge.Merge([MappingNode.Empty, .. list.Items.OfType<MappingNode>()]) });
        }

        return file.Build(root.Span, root.Origin);
    }

    private static MappingNode Functions(MappingNode functions, Service service) => new(functions.Entries
        .Where(entry => entry.Value is not NullNode)
        .Select(entry => entry.Value is MappingNode function ? entry with { Value = Function(entry.Key, function, service) } : entry)
        .ToArray());

    private static MappingNode Function(string key, MappingNode given, Service service)
    {
        var function = new MappingBuilder(given);
        SetMissing(function, given, "events", new SequenceNode([]));
        SetMissing(function, given, "name", new StringNode($"{service.Name}-{service.Stage}-{key}"));
        return function.Build();
    }

    private static void SetMissing(MappingBuilder owner, Node? given, string key, Node value)
    {
        if (given?.Child(key) is null or NullNode) owner.Set(key, value);
    }
}
