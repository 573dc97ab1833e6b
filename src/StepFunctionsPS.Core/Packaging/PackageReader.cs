using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using StepFunctionsPS.Deployment;
using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.Syntax;
using StepFunctionsPS.Text;
using StepFunctionsPS.Variables;

namespace StepFunctionsPS.Packaging;

/// <summary>Reads a package from its folder, and makes sure that it is the one that was exported.</summary>
/// <param name="folder">The folder.</param>
/// <param name="show">How messages name a path.</param>
internal sealed class PackageReader(string folder, Func<string, string> show)
{
    private readonly DiagnosticBag diagnostics = new();
    private SourceSpan place;

    public StageResult<Package> Read()
    {
        var file = Path.Combine(folder, PackageNames.Manifest);
        if (!File.Exists(file)) return StageResult.Failed<Package>(PackagingMessages.NoPackage(show(folder)));
        try
        {
            if (Json(PackageNames.Manifest) is not { } manifest) return StageResult.Failed<Package>(diagnostics);
            place = manifest.Span;
            var fields = new ManifestFields(manifest, "");
            // A newer format may have other fields; nothing else is said of it.
            if (fields.Number("formatVersion") is var format and not PackageManifest.Format)
                return StageResult.Failed<Package>(PackagingMessages.NewerPackage(place, format.ToString(System.Globalization.CultureInfo.InvariantCulture), PackageManifest.Format));
            var package = Package(fields, manifest);
            return diagnostics.HasErrors || package is null ? StageResult.Failed<Package>(diagnostics) : StageResult.Of(package, diagnostics);
        }
        catch (FormatException problem)
        {
            // Only those of the fields have words of ours.
            diagnostics.Add(PackagingMessages.BrokenPackage(place, show(file), problem.Message.StartsWith("'", StringComparison.Ordinal) ? problem.Message : "its places do not fit its template"));
            return StageResult.Failed<Package>(diagnostics);
        }
    }

    /// <summary>The files of a package beside its manifest, as far as they are there.</summary>
    public static IReadOnlyList<string> FilesOf(string folder)
    {
        var manifest = Path.Combine(folder, PackageNames.Manifest);
        if (!File.Exists(manifest)) return [];
        var artifacts = (new PackageReader(folder, path => path).Json(PackageNames.Manifest)?["artifacts"] as SequenceNode)?.Items.OfType<MappingNode>() ?? [];
        return artifacts.Select(artifact => (artifact["name"] as StringNode)?.Value)
            .Concat([PackageNames.Template, PackageNames.BucketTemplate])
            // They are deleted for the next package, so that a manifest must not name what is no part of one.
            .Where(name => PackageNames.IsOne(name ?? ""))
            .Select(name => Path.Combine(folder, Path.GetFileName(name ?? "")))
            .Where(File.Exists)
            .ToArray();
    }

    private Package? Package(ManifestFields fields, MappingNode manifest)
    {
        var artifacts = fields.Mappings("artifacts").Select(Artifact).ToArray();
        var digests = fields.Texts("templates");
        if (!digests.ContainsKey(PackageNames.Template)) throw new FormatException($"'templates' lacks '{PackageNames.Template}'");
        var unchanged = digests.Where(digest => Matches(digest.Key, digest.Value)).Select(digest => digest.Key).ToArray();
        if (diagnostics.HasErrors || Json(PackageNames.Template) is not { } root) return null;
        var stack = StackJson.Read(fields.Inner("stack"));
        var hidden = fields.Inner("secrets");
        var secrets = new Secrets().With(SecretPlaces.Read(root, hidden.Mapping("template")).Concat(SecretPlaces.Read(manifest["stack"]!, hidden.Mapping("stack"))));
        return new Package(fields.Text("service"), fields.Text("stage"), fields.Text("region"), stack, new Template(new PlacedTemplate(fields.Texts("places"), fields.Texts("resources")).Of(root), stack.Name))
        {
            Artifacts = artifacts,
            Folder = folder,
            BucketName = fields.OptionalText("bucket"),
            BucketTemplate = unchanged.Contains(PackageNames.BucketTemplate) && Json(PackageNames.BucketTemplate) is { } bucket ? new Template((MappingNode)Placement.At(bucket, default), stack.Name) : null,
            KeyPrefix = fields.Text("keyPrefix"),
            StateMachineKeys = fields.Texts("stateMachines"),
            StagePatches = fields.Mappings("stagePatches").Select(patch => new StagePatch(patch.Text("operation"), patch.Text("path"), patch.OptionalText("value"))).ToArray(),
            Secrets = secrets,
            Shown = secrets.Hide,
        };
    }

    private PackageArtifact Artifact(ManifestFields artifact)
    {
        var (name, digest) = (artifact.Text("name"), artifact.Text("sha256"));
        Matches(name, digest);
        return new PackageArtifact(name, artifact.Text("key"), Path.Combine(folder, Path.GetFileName(name)), artifact.Number("size"), digest);
    }

    private bool Matches(string name, string digest)
    {
        var problem = Check(name, digest);
        if (problem is not null) diagnostics.Add(problem);
        return problem is null;
    }

    private Diagnostic? Check(string name, string digest)
    {
        if (name.Length == 0 || name is "." or ".." || name.IndexOfAny(['/', '\\', ':']) >= 0) return PackagingMessages.LeavesFolder(place, name);
        var path = Path.Combine(folder, name);
        try
        {
            return !File.Exists(path) ? PackagingMessages.PackageFileMissing(place, name) : FileDigest.OfFile(path) != digest ? PackagingMessages.PackageFileChanged(place, name) : null;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return TextMessages.FileNotReadable(place, show(path));
        }
    }

    private MappingNode? Json(string name)
    {
        var path = Path.Combine(folder, name);
        var read = SourceReader.Read(path, show(path), InputLimits.Default);
        diagnostics.AddRange(read.Diagnostics);
        if (read.Output is not { } text) return null;
        var parsed = JsonReader.Read(text, InputLimits.Default);
        if (parsed.Output is MappingNode mapping) return mapping;
        diagnostics.Add(PackagingMessages.BrokenPackage(parsed.Diagnostics.Count > 0 ? parsed.Diagnostics[0].Span : new SourceSpan(text, 0, 0), show(path), "it is no JSON object"));
        return null;
    }
}
