using System;
using System.Globalization;
using System.Linq;
using System.Security.Cryptography;
using System.Text;
using StepFunctionsPS.Packaging;
using StepFunctionsPS.Services;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Resources.Functions;

/// <summary>
/// The hash that names a version, equal to the framework's: over the code of the function and of its layers, and over
/// all settings that belong to a version.
/// </summary>
internal static class VersionHash
{
    private static readonly string[] NotOfTheVersion = ["Code", "ReservedConcurrentExecutions", "Tags"];

    public static string Of(ServiceFunction function, Service service)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var isOld = IsOldAlgorithm(service);
        var layers = LocalLayers(function, service);
        if (function.Image is null) AppendCode(CodePackages.Of(function, service));
        foreach (var package in layers.Select(layer => CodePackages.Of(layer, service)).OrderBy(package => package.Artifact ?? package.ZipName, StringComparer.Ordinal)) AppendCode(package);
        hash.AppendData(Encoding.UTF8.GetBytes(JsonWriter.WriteCompact(Settings(function, layers, service, isOld))));
        return Convert.ToBase64String(hash.GetHashAndReset());

        void AppendCode(CodePackage package)
        {
            if (isOld) service.Run.Code.Append(package, hash);
            else hash.AppendData(Encoding.ASCII.GetBytes(package.Sha256(service.Run.Code)));
        }
    }

    /// <summary>The layers of this service that a function refers to; of others the code is not known here.</summary>
    public static ServiceLayer[] LocalLayers(ServiceFunction function, Service service) => ((function.Layers as SequenceNode)?.Items ?? [])
        .Select(item => ((item as MappingNode)?["Ref"] as StringNode)?.Value)
        .Select(id => id is null ? null : service.Layers.FirstOrDefault(layer => LambdaLayers.IdOf(layer, service) == id))
        .OfType<ServiceLayer>()
        .ToArray();

    private static Node Settings(ServiceFunction function, ServiceLayer[] layers, Service service, bool isOld)
    {
        // SnapStart is set after the hash is taken.
        var all = LambdaFunctions.Properties(function with { SnapStart = false }, service).Build();
        var settings = new MappingBuilder();
        foreach (var entry in all.Entries.Where(entry => (entry.Key == "Code" && function.Image is not null) || !NotOfTheVersion.Contains(entry.Key))) settings.Set(entry);
        var layerSettings = layers.Select(layer => LambdaLayers.Properties(layer, service, withKey: false).Build()).ToArray();
        if (isOld)
        {
            settings.Set("layerConfigurations", new MappingNode(layers.Select((layer, i) => new MappingEntry(layer.Key, KeyOrder.Sorted(layerSettings[i]))).ToArray()));
            return FrameworkForm.Of(KeyOrder.Sorted(settings.Build()));
        }

        settings.Set("layerConfigurations", CloudFormation.List(layers.Select((layer, i) => new MappingBuilder()
            .Set("name", layer.Key)
            .Set("ref", LambdaLayers.IdOf(layer, service))
            .Set("properties", layerSettings[i])
            .Build())));
        return KeyOrder.DeepSorted(FrameworkForm.Of(settings.Build()));
    }

    // `lambdaHashingVersion: 20200924` asks for the hash of framework version 2, so that an upgrade makes no new versions.
    private static bool IsOldAlgorithm(Service service) =>
        int.TryParse(ScalarText.Of(service.Provider.Root["lambdaHashingVersion"]), NumberStyles.None, CultureInfo.InvariantCulture, out var version) && version < 20201221;
}
