using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using StepFunctionsPS.Deployment;
using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.Resources.Deployment;
using StepFunctionsPS.Syntax;
using StepFunctionsPS.Templates;

namespace StepFunctionsPS.Packaging;

/// <summary>
/// From a service to a package: its code becomes zips, and then the service becomes the template that names their
/// keys and hashes. All findings are gathered; after an error no zip is left.
/// </summary>
internal static class Packager
{
    private const long MostUnpacked = 250L * 1024 * 1024;

    /// <summary>Packages a service that was read without errors.</summary>
    public static PackagingResult Pack(Service service, PackagingOptions packaging)
    {
        var diagnostics = new DiagnosticBag();
        var zips = PackAll(service, packaging, diagnostics);
        var packed = new PackagingResult(service, null, diagnostics.ToSortedList());
        // Without zips there is no package, but all that is wrong with the template is told as well.
        if (diagnostics.HasErrors) return packed with { Diagnostics = Gathered(packed.Diagnostics, Compiler.Compile(service).Diagnostics) };
        packed = packed with { Code = new PackedCode(zips) };
        var result = Compile(packed, packed.Code);
        if (result.Package is null) Delete(zips.Values.Select(zip => zip.Artifact.Path));
        return result;
    }

    /// <summary>The same package, with the keys and hashes of code that is deployed already where it holds the same files.</summary>
    public static PackagingResult Recognize(PackagingResult packed, IDeployedCode deployed)
    {
        if (packed.Service is not { } service || packed.Code is not { } code) return packed;
        var diagnostics = new DiagnosticBag();
        var zips = code.Zips.ToDictionary(pair => pair.Key, pair => pair.Value);
        var bucket = JsonWriter.WriteCompact(DeploymentBucket.Reference(service));
        foreach (var owner in PackageOwner.AllOf(service))
        {
            var zip = zips[owner.Code.Identity];
            if (zip.Entries is null || zip.Artifact.Path.Length == 0) continue;
            try
            {
                if (deployed.Find(owner, bucket, zip.Entries) is { } found)
                    zips[owner.Code.Identity] = zip with { Artifact = zip.Artifact with { Key = found.Key, Path = "", Size = found.Size, Sha256 = found.Sha256 }, Content = found.File };
            }
            catch (AwsFailure failure)
            {
                diagnostics.Add(PackagingMessages.DeployedCodeUnknown(owner.Span, owner.Words, failure.Problem));
            }
        }

        return Compile(packed with { Diagnostics = Gathered(packed.Diagnostics, diagnostics.ToSortedList()) }, new PackedCode(zips));
    }

    private static PackagingResult Compile(PackagingResult packed, PackedCode code)
    {
        var service = packed.Service!;
        var compiled = Compiler.Compile(service with { Run = service.Run with { Code = code, Keys = code } });
        return packed with
        {
            Diagnostics = Gathered(packed.Diagnostics, compiled.Diagnostics),
            Package = compiled.Template is { } template ? Packaged(service, template, code) : null,
        };
    }

    private static Package Packaged(Service service, Template template, PackedCode code)
    {
        var secrets = service.Provenance.Secrets.With(HiddenParameters.Of(service.Stack, template));
        return new Package(service.Name, service.Stage, service.Region, service.Stack, template)
        {
            Artifacts = code.Zips.Values.Select(zip => zip.Artifact).ToArray(),
            BucketName = (service.Provider.DeploymentBucket.Name as StringNode)?.Value,
            BucketTemplate = CreateStackTemplate.For(service),
            KeyPrefix = service.UploadFolder,
            StagePatches = ApiStageSettings.PatchesOf(service),
            StateMachines = service.StateMachines,
            StateMachineKeys = service.StateMachines.GroupBy(machine => machine.LogicalId).ToDictionary(same => same.Key, same => same.First().Key),
            Secrets = secrets,
            Shown = secrets.Hide,
        };
    }

    private static Dictionary<string, PackedZip> PackAll(Service service, PackagingOptions packaging, DiagnosticBag diagnostics)
    {
        var packer = new CodePacker(service, packaging);
        var zips = new Dictionary<string, PackedZip>(StringComparer.Ordinal);
        PatternsIgnored.Report(service, diagnostics);
        // Functions mostly share one package; the first one of them stands for all.
        var owners = PackageOwner.AllOf(service).GroupBy(owner => owner.Code.Identity).Select(same => Named(same, service)).ToArray();
        if (owners.Length == 0) return zips;
        try
        {
            FileFacts.CreatePrivateFolder(packaging.Folder);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(PackagingMessages.NotWritten(packaging.Folder, problem.Message.TrimEnd('.')));
            return zips;
        }

        var listed = owners.Select(owner => (Owner: owner, Content: Try(owner, diagnostics, () => packer.ContentOf(owner)))).Where(item => item.Content is not null).ToArray();
        var progress = new PackingProgress($"Packaging {service.StackName}", packaging.Progress, listed.Sum(item => item.Content!.Bytes));
        foreach (var (owner, content) in listed)
        {
            if (Try(owner, diagnostics, () => packer.Pack(owner, content!.Files, progress)) is not { } zip) continue;
            zips.Add(owner.Code.Identity, zip);
            Check(owner, zip, diagnostics);
        }

        if (diagnostics.HasErrors) Delete(zips.Values.Select(zip => zip.Artifact.Path));
        return zips;
    }

    // What several functions share is the service's.
    private static PackageOwner Named(IGrouping<string, PackageOwner> same, Service service) =>
        same.Skip(1).Any() ? same.First() with { Words = "the service", Span = same.First().Code.Artifact is null ? service.Root.Find("package")?.KeySpan ?? same.First().Span : same.First().Span } : same.First();

    private static void Check(PackageOwner owner, PackedZip zip, DiagnosticBag diagnostics)
    {
        var unpacked = zip.Entries?.Sum(entry => entry.Size) ?? 0;
        if (zip.Entries is null) diagnostics.Add(PackagingMessages.NotAZip(owner.Span, owner.Words, Path.GetFileName(owner.Code.Artifact!)));
        else if (unpacked > MostUnpacked) diagnostics.Add(PackagingMessages.TooLargeForLambda(owner.Span, owner.Words, (unpacked + 1048575) / 1048576));
    }

    private static T? Try<T>(PackageOwner owner, DiagnosticBag diagnostics, Func<T> work)
        where T : class
    {
        try
        {
            return work();
        }
        catch (PackingFailure failure)
        {
            diagnostics.Add(failure.At(owner.Span));
            return null;
        }
    }

    private static void Delete(IEnumerable<string> files)
    {
        foreach (var file in files.Where(file => file.Length > 0)) File.Delete(file);
    }

    private static IReadOnlyList<Diagnostic> Gathered(IEnumerable<Diagnostic> some, IEnumerable<Diagnostic> others)
    {
        var all = new DiagnosticBag();
        all.AddRange(some);
        all.AddRange(others);
        return all.ToSortedList();
    }
}
