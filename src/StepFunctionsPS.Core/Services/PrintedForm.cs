using StepFunctionsPS.Resources;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Services;

/// <summary>A service file as <c>serverless print</c> shows it: what the provider gets by default is written out.</summary>
internal static class PrintedForm
{
    public static Node Of(Service service)
    {
        var given = service.Root["provider"];
        var provider = given is MappingNode mapping ? new MappingBuilder(mapping) : new MappingBuilder().SetIfAny("name", given);
        SetMissing(provider, given, "stage", new StringNode(service.Stage));
        SetMissing(provider, given, "region", new StringNode(service.Region));
        SetMissing(provider, given, "versionFunctions", new BooleanNode(true));
        return FrameworkForm.Of(new MappingBuilder(service.Root).Set("provider", provider.Build()).Build());
    }

    private static void SetMissing(MappingBuilder provider, Node? given, string key, Node value)
    {
        if (given?.Child(key) is null or NullNode) provider.Set(key, value);
    }
}
