using System.Linq;
using StepFunctionsPS.Resources;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Services;

/// <summary>A service file as <c>serverless print</c> shows it: what the provider and functions get by default is written out.</summary>
internal static class PrintedForm
{
    public static Node Of(Service service)
    {
        var given = service.Root["provider"];
        var provider = given is MappingNode mapping ? new MappingBuilder(mapping) : new MappingBuilder().SetIfAny("name", given);
        SetMissing(provider, given, "stage", new StringNode(service.Stage));
        provider.Set("region", new StringNode(service.Region));
        SetMissing(provider, given, "versionFunctions", new BooleanNode(true));
        var file = new MappingBuilder(service.Root).Set("provider", provider.Build());
        if (service.Root["functions"] is MappingNode functions) file.Set("functions", Functions(functions, service));
        return FrameworkForm.Of(file.Build());
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
