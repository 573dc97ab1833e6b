using System;
using System.IO;
using System.Linq;
using StepFunctionsPS.Services;
using StepFunctionsPS.Services.Functions;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Packaging;

/// <summary>Which zip the code of a function or layer is in, and what would be in it.</summary>
internal static class CodePackages
{
    private static readonly string[] AlwaysExcluded = [".git/**", ".gitignore", ".DS_Store", "npm-debug.log", "yarn-*.log", ".serverless/**", ".serverless_plugins/**"];

    public static CodePackage Of(ServiceFunction function, Service service)
    {
        var isOwn = function.Package.Individually || service.Package.Individually;
        var artifact = function.Package.Artifact ?? (isOwn && function.Package.Individually ? null : service.Package.Artifact);
        var own = isOwn ? function.Package : PackageSettings.None;
        return new CodePackage(
            ZipName(artifact, isOwn ? function.Key : service.Name),
            Located(artifact, service),
            service.Run.Folder,
            [.. AlwaysExcluded, Path.GetFileName(service.Path), .. EnvironmentFiles(service), .. service.Package.Exclude, .. service.Layers.Select(layer => layer.Path + "/**"), .. own.Exclude],
            [.. service.Package.Include, .. own.Include]);
    }

    public static CodePackage Of(ServiceLayer layer, Service service) => new(
        ZipName(layer.Package.Artifact, layer.Key),
        Located(layer.Package.Artifact, service),
        Path.Combine(service.Run.Folder, layer.Path ?? ""),
        [.. AlwaysExcluded, .. service.Package.Exclude, .. layer.Package.Exclude],
        [.. service.Package.Include, .. layer.Package.Include]);

    private static string ZipName(StringNode? artifact, string key) => artifact is null ? key + ".zip" : artifact.Value.Split('/').Last();

    private static string? Located(StringNode? artifact, Service service) => artifact is null ? null : Path.Combine(service.Run.Folder, artifact.Value);

    private static string[] EnvironmentFiles(Service service) => service.Root["useDotenv"] is BooleanNode { Value: true } ? [".env*"] : Array.Empty<string>();
}
