using System;
using System.Collections.Generic;
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
        var isOwn = IsOwn(function, service);
        var artifact = ArtifactOf(function, service);
        var own = isOwn ? function.Package : PackageSettings.None;
        var layers = service.Layers.Select(layer => layer.Path).OfType<string>().Select(path => path + "/**");
        return Make(
            ZipName(artifact, isOwn ? function.Key : service.Name),
            artifact,
            service.Run.Folder,
            [.. ExcludedFirst(service), .. layers, .. EnvironmentFiles(service), .. own.Exclude],
            own,
            service);
    }

    public static CodePackage Of(ServiceLayer layer, Service service) => Make(
        ZipName(layer.Package.Artifact, layer.Key),
        layer.Package.Artifact,
        Path.Combine(service.Run.Folder, layer.Path ?? ""),
        [.. ExcludedFirst(service), .. EnvironmentFiles(service), .. layer.Package.Exclude],
        layer.Package,
        service);

    /// <summary>The zip that the user has made; null where one is to be made.</summary>
    public static StringNode? ArtifactOf(ServiceFunction function, Service service) =>
        function.Package.Artifact ?? (function.Package.Individually ? null : service.Package.Artifact);

    /// <summary>Whether a function has a zip of its own.</summary>
    public static bool IsOwn(ServiceFunction function, Service service) => function.Package.Individually || service.Package.Individually;

    // Of patterns that are written twice the first one counts, although the last one that matches decides.
    private static CodePackage Make(string zipName, StringNode? artifact, string folder, IEnumerable<string> exclude, PackageSettings own, Service service) =>
        new(zipName, Located(artifact, service), folder, [.. exclude.Distinct()], [.. service.Package.Include.Concat(own.Include).Distinct()])
        {
            DevelopmentFolder = service.Package.KeepsDevelopmentFiles ? null : service.Run.Folder,
        };

    private static IEnumerable<string> ExcludedFirst(Service service) => [.. AlwaysExcluded, Path.GetFileName(service.Path), .. service.Package.Exclude];

    private static string ZipName(StringNode? artifact, string key) => artifact is null ? key + ".zip" : artifact.Value.Split('/').Last();

    private static string? Located(StringNode? artifact, Service service) =>
        artifact is null ? null : S3Address.Parse(artifact.Value) is null ? Path.Combine(service.Run.Folder, artifact.Value) : artifact.Value;

    private static string[] EnvironmentFiles(Service service) => service.Root["useDotenv"] is BooleanNode { Value: true } ? [".env*"] : Array.Empty<string>();
}
