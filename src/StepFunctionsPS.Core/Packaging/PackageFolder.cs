using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using StepFunctionsPS.Diagnostics;

namespace StepFunctionsPS.Packaging;

/// <summary>A package as a folder, which another job deploys, maybe on another machine.</summary>
internal static class PackageFolder
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <param name="folder">The folder.</param>
    /// <param name="show">How messages name a path; as it is when nothing is given.</param>
    public static StageResult<Package> Read(string folder, Func<string, string>? show = null) => new PackageReader(folder, show ?? (path => path)).Read();

    /// <summary>Why a folder cannot take a package; null when it can.</summary>
    /// <param name="folder">The folder, as a full path.</param>
    /// <param name="service">The service.</param>
    /// <param name="isForced">Whether files that are no package may be in it.</param>
    /// <param name="taken">Folders that got a package just before.</param>
    /// <param name="show">How messages name a path.</param>
    public static Diagnostic? Refuse(string folder, Service service, bool isForced, ICollection<string> taken, Func<string, string> show)
    {
        if (taken.Contains(folder)) return PackagingMessages.FolderTwice(show(folder), service.StackName);
        if (File.Exists(folder)) return PackagingMessages.FolderIsFile(show(folder));
        var home = Path.GetFullPath(service.Run.Folder) + Path.DirectorySeparatorChar;
        if (home.StartsWith(folder.TrimEnd(Path.DirectorySeparatorChar) + Path.DirectorySeparatorChar, FileFacts.PathComparison)) return PackagingMessages.FolderOfService(show(folder));
        try
        {
            return !isForced && Directory.Exists(folder) && !File.Exists(Path.Combine(folder, PackageNames.Manifest)) && Directory.EnumerateFileSystemEntries(folder).Any()
                ? PackagingMessages.FolderInUse(show(folder))
                : null;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return PackagingMessages.NotWritten(show(folder), problem.Message.TrimEnd('.'));
        }
    }

    /// <summary>Packages into a folder. It is written beside it first, so that a failure leaves what was there.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="pack">Packages with its zips in a given folder.</param>
    public static PackagingResult Write(string folder, Func<PackagingOptions, PackagingResult> pack)
    {
        var target = Path.GetFullPath(folder).TrimEnd(Path.DirectorySeparatorChar);
        using var made = new ScratchFolder(Path.GetDirectoryName(target) ?? target, PackageNames.Unfinished);
        try
        {
            var result = pack(new PackagingOptions(made.Path));
            if (result.Package is not { } package) return result;
            FileFacts.CreatePrivateFolder(made.Path);
            WriteTexts(made.Path, package, result.Service!.Run.Folder);
            Move(made.Path, target);
            return result with
            {
                Package = package with { Folder = target, Artifacts = [.. package.Artifacts.Select(artifact => artifact with { Path = Path.Combine(target, artifact.Name) })] },
            };
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return new PackagingResult(null, null, [PackagingMessages.NotWritten(folder, problem.Message.TrimEnd('.'))]);
        }
    }

    private static void WriteTexts(string folder, Package package, string serviceFolder)
    {
        var templates = new List<(string Name, string Text)> { (PackageNames.Template, package.Template.ToJson()) };
        if (package.BucketTemplate is { } bucket) templates.Add((PackageNames.BucketTemplate, bucket.ToJson()));
        foreach (var (name, text) in templates) File.WriteAllText(Path.Combine(folder, name), text, Utf8);
        var digests = templates.ToDictionary(template => template.Name, template => FileDigest.OfFile(Path.Combine(folder, template.Name)));
        File.WriteAllText(Path.Combine(folder, PackageNames.Manifest), PackageManifest.Write(package, serviceFolder, digests), Utf8);
    }

    // The manifest goes first and comes last: without it, nothing is taken for a package.
    private static void Move(string from, string to)
    {
        Directory.CreateDirectory(to);
        var manifest = Path.Combine(to, PackageNames.Manifest);
        var old = PackageReader.FilesOf(to);
        File.Delete(manifest);
        foreach (var file in old) File.Delete(file);

        foreach (var file in Directory.GetFiles(from).OrderBy(file => Path.GetFileName(file) == PackageNames.Manifest))
        {
            var target = Path.Combine(to, Path.GetFileName(file));
            if (File.Exists(target)) File.Delete(target);
            File.Move(file, target);
        }
    }
}
