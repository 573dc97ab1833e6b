using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using StepFunctionsPS.Deployment;
using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.Packaging.Zip;
using StepFunctionsPS.Text;

namespace StepFunctionsPS.Packaging;

/// <summary>Makes the zip of one package, or takes over the one that there is.</summary>
/// <param name="service">The service.</param>
/// <param name="options">Where to.</param>
internal sealed class CodePacker(Service service, PackagingOptions options)
{
    private readonly HashSet<string> names = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The files of a package and how many bytes they have.</summary>
    public PackageContent ContentOf(PackageOwner owner)
    {
        if (owner.Code.Artifact is not null) return new PackageContent([], 0);
        if (!Directory.Exists(owner.Code.Folder)) throw new PackingFailure(span => PackagingMessages.LayerFolderMissing(span, owner.Words, Relative(owner.Code.Folder)));
        try
        {
            var files = PackageFiles.Find(owner.Code, folder => throw NotReadable(owner, Relative(folder))).Where(file => !IsOurs(owner, file)).ToArray();
            if (files.Length == 0) throw new PackingFailure(span => PackagingMessages.NoFiles(span, owner.Words));
            return new PackageContent(files, files.Sum(file => new FileInfo(Path.Combine(owner.Code.Folder, file)).Length));
        }
        catch (RegexMatchTimeoutException problem)
        {
            throw new PackingFailure(span => PackagingMessages.PatternTooSlow(span, owner.Words, problem.Input));
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw NotReadable(owner, Relative(owner.Code.Folder));
        }
    }

    public PackedZip Pack(PackageOwner owner, IReadOnlyList<string> files, PackingProgress progress)
    {
        var name = NameOf(owner.Code);
        var path = Path.Combine(options.Folder, name);
        var part = path + ".part";
        try
        {
            var (digest, entries) = owner.Code.Artifact is { } artifact ? Copy(owner, artifact, part) : Write(owner, files, part, progress, name);
            if (File.Exists(path)) File.Delete(path);
            File.Move(part, path);
            var size = new FileInfo(path).Length;
            return new PackedZip(new PackageArtifact(name, $"{service.UploadFolder}/{ContentKey.Folder}/{Hex.Of(digest, 16)}/{name}", path, size, Convert.ToBase64String(digest)), path, entries);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new PackingFailure(_ => PackagingMessages.NotWritten(options.Folder, problem.Message.TrimEnd('.')));
        }
        finally
        {
            File.Delete(part);
        }
    }

    private bool IsOurs(PackageOwner owner, string file) =>
        Path.GetFullPath(Path.Combine(owner.Code.Folder, file)).StartsWith(Path.GetFullPath(options.Folder) + Path.DirectorySeparatorChar, FileFacts.PathComparison);

    private static (byte[] Digest, IReadOnlyList<ZipEntry>? Entries) Write(PackageOwner owner, IReadOnlyList<string> files, string part, PackingProgress progress, string name)
    {
        using var output = new FileStream(part, FileMode.Create, FileAccess.Write, FileShare.None, 1 << 16);
        using var digest = new DigestStream(output);
        var zip = new ZipWriter(digest);
        try
        {
            foreach (var (file, entry) in files.GroupBy(EntryName).Select(same => (same.First(), same.Key)).OrderBy(pair => pair.Key, StringComparer.Ordinal))
            {
                var path = Path.Combine(owner.Code.Folder, file);
                using var content = Open(owner, path, file);
                zip.Add(entry, FileFacts.IsExecutable(path), content, count => progress.Add(name, count));
            }

            zip.Finish();
        }
        catch (ZipTooLarge)
        {
            throw new PackingFailure(span => PackagingMessages.TooLargeForZip(span, owner.Words));
        }

        return (digest.Digest(), zip.Entries);
    }

    private (byte[] Digest, IReadOnlyList<ZipEntry>? Entries) Copy(PackageOwner owner, string artifact, string part)
    {
        if (S3Address.Parse(artifact) is { } address) Download(owner, address, part);
        else if (!File.Exists(artifact)) throw new PackingFailure(span => PackagingMessages.ArtifactMissing(span, owner.Words, Relative(artifact)));
        else
        {
            using var from = Open(owner, artifact, Relative(artifact));
            using var to = new FileStream(part, FileMode.Create, FileAccess.Write, FileShare.None);
            from.CopyTo(to);
        }

        using var copy = new FileStream(part, FileMode.Open, FileAccess.Read, FileShare.Read);
        return (FileDigest.Of(copy), ZipDirectory.Read(copy));
    }

    private void Download(PackageOwner owner, S3Address address, string part)
    {
        if (options.Buckets is null) throw new PackingFailure(span => PackagingMessages.ArtifactInS3(span, owner.Words, address));
        try
        {
            if (!options.Buckets.Download(address.BucketName, address.Key, part)) throw new PackingFailure(span => PackagingMessages.ArtifactNotInS3(span, owner.Words, address));
        }
        catch (AwsFailure failure)
        {
            throw new PackingFailure(span => PackagingMessages.ArtifactNotDownloaded(span, owner.Words, address, failure.Problem, failure.Advice));
        }
    }

    private static Stream Open(PackageOwner owner, string path, string shown)
    {
        try
        {
            return PlainFile.OpenRead(path);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw NotReadable(owner, shown);
        }
    }

    private static PackingFailure NotReadable(PackageOwner owner, string path) => new(span => PackagingMessages.FileNotReadable(span, owner.Words, path));

    // Nothing that is unpacked may land outside: as in the framework, what is above loses its "../".
    private static string EntryName(string file)
    {
        var parts = new List<string>();
        foreach (var part in file.Split('/'))
        {
            if (part != "..") parts.Add(part);
            else if (parts.Count > 0) parts.RemoveAt(parts.Count - 1);
        }

        return string.Join("/", parts.Where(part => part is not ("." or "")));
    }

    private string Relative(string path) => path.StartsWith(service.Run.Folder, FileFacts.PathComparison) ? path.Substring(service.Run.Folder.Length).TrimStart('/', '\\') : path;

    // A name that any file system takes, and no other zip of the package has.
    private string NameOf(CodePackage code)
    {
        var name = Regex.Replace(Path.GetFileName(S3Address.Parse(code.Artifact ?? "")?.Key ?? code.ZipName), "[^A-Za-z0-9._-]", "-");
        var stem = name.EndsWith(".zip", StringComparison.OrdinalIgnoreCase) ? name.Substring(0, name.Length - 4) : name;
        var free = stem;
        for (var number = 2; !names.Add(free); number++) free = $"{stem}-{number}";
        return free + ".zip";
    }
}
