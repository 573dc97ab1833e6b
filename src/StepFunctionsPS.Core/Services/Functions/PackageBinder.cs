using System.Linq;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Services.Functions;

/// <summary>Reads <c>package:</c> of the service, a function or a layer.</summary>
internal static class PackageBinder
{
    public static PackageSettings Bind(Fields owner)
    {
        if (owner.Mapped("package") is null) return PackageSettings.None;
        var package = owner.Inner("package");
        return new PackageSettings(
            package.TextNode("artifact") as StringNode,
            package.Flag("individually", otherwise: false),
            package.CoercedTexts("exclude").Select(text => text.Value).ToArray(),
            package.CoercedTexts("include").Concat(package.CoercedTexts("patterns")).Select(text => text.Value).ToArray())
        {
            KeepsDevelopmentFiles = !package.Flag("excludeDevDependencies", otherwise: true),
        };
    }
}
