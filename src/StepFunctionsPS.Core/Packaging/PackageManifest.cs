using System.Collections.Generic;
using System.IO;
using System.Linq;
using StepFunctionsPS.Deployment;
using StepFunctionsPS.Resources;
using StepFunctionsPS.Syntax;
using StepFunctionsPS.Text;

namespace StepFunctionsPS.Packaging;

/// <summary>
/// <c>sfn-package.json</c>: all of a package that is in no other file. It has no times and no absolute paths, so that
/// the same service gives the same bytes.
/// </summary>
internal static class PackageManifest
{
    /// <summary>The newest format that this version reads and writes.</summary>
    public const int Format = 1;

    /// <param name="package">The package.</param>
    /// <param name="serviceFolder">The folder of the service file; places name files from there on when they are below.</param>
    /// <param name="digests">The SHA-256 of the templates, by name.</param>
    public static string Write(Package package, string serviceFolder, IReadOnlyDictionary<string, string> digests)
    {
        var stack = StackJson.Write(package.Stack);
        var manifest = new MappingBuilder()
            .Set("formatVersion", new NumberNode("1"))
            .Set("service", package.ServiceName)
            .Set("stage", package.Stage)
            .Set("region", package.Region)
            .Set("stack", stack)
            .SetIfAny("bucket", package.BucketName is null ? null : new StringNode(package.BucketName))
            .Set("keyPrefix", package.KeyPrefix)
            .Set("templates", Texts(digests))
            .Set("artifacts", CloudFormation.List(package.Artifacts.Select(Artifact)))
            .Set("stateMachines", Texts(package.StateMachineKeys))
            .Set("stagePatches", CloudFormation.List(package.StagePatches.Select(Patch)))
            .Set("resources", Texts(ResourcePlaces(package.Template, serviceFolder)))
            .Set("places", Texts(Places(package.Template, serviceFolder)))
            .Set("secrets", new MappingBuilder().Set("template", SecretPlaces.Of(package.Template.Root, package.Secrets)).Set("stack", SecretPlaces.Of(stack, package.Secrets)).Build());
        return JsonWriter.WriteIndented(manifest.Build()) + "\n";
    }

    private static MappingNode Texts(IEnumerable<KeyValuePair<string, string>> pairs) => new(pairs.Select(pair => new MappingEntry(pair.Key, new StringNode(pair.Value))).ToArray());

    private static MappingNode Artifact(PackageArtifact artifact) => new MappingBuilder()
        .Set("name", artifact.Name)
        .Set("key", artifact.Key)
        .Set("size", new NumberNode(artifact.Size.ToString(System.Globalization.CultureInfo.InvariantCulture)))
        .Set("sha256", artifact.Sha256)
        .Build();

    private static MappingNode Patch(StagePatch patch) => new MappingBuilder()
        .Set("operation", patch.Operation)
        .Set("path", patch.Path)
        .SetIfAny("value", patch.Value is null ? null : new StringNode(patch.Value))
        .Build();

    // Only those whose key is elsewhere than what it leads to.
    private static IEnumerable<KeyValuePair<string, string>> ResourcePlaces(Template template, string serviceFolder) => template.Resources
        .Where(resource => resource.Source.Line > 0 && resource.Source != template.FindSource(Pointer.Append("/Resources", resource.LogicalId)))
        .Select(resource => new KeyValuePair<string, string>(resource.LogicalId, Written(resource.Source, serviceFolder)));

    // A part that is where the part around it is needs no line of its own.
    private static IEnumerable<KeyValuePair<string, string>> Places(Template template, string serviceFolder)
    {
        var places = new Dictionary<string, string>();
        foreach (var entry in template.SourceMap.Entries)
        {
            var place = Written(entry.Value, serviceFolder);
            if (Around(entry.Key) == place) continue;
            places.Add(entry.Key, place);
            yield return new KeyValuePair<string, string>(entry.Key, place);
        }

        string? Around(string pointer)
        {
            while (pointer.Length > 0)
            {
                pointer = pointer.Substring(0, pointer.LastIndexOf('/'));
                if (places.TryGetValue(pointer, out var place)) return place;
            }

            return null;
        }
    }

    private static string Written(SourceSpan span, string serviceFolder)
    {
        var file = span.Path;
        if (Path.IsPathRooted(file)) file = file.StartsWith(serviceFolder, FileFacts.PathComparison) ? file.Substring(serviceFolder.Length).TrimStart('/', '\\') : Path.GetFileName(file);
        return SourceOutline.Write(span, file.Replace('\\', '/'));
    }
}
