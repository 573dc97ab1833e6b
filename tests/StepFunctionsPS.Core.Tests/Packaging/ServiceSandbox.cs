using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Linq;
using StepFunctionsPS.Deployment;
using StepFunctionsPS.Packaging;
using StepFunctionsPS.Packaging.Zip;
using StepFunctionsPS.Tests.Cli;

namespace StepFunctionsPS.Tests.Packaging;

/// <summary>A folder with a service and its code, and a folder for what is made of it.</summary>
internal sealed class ServiceSandbox : IDisposable
{
    public const string Head = "service: orders\nprovider: {name: aws, runtime: nodejs20.x}\nstepFunctions: {stateMachines: {ping: {definition: {StartAt: A, States: {A: {Type: Pass, End: true}}}}}}\n";

    private readonly TemporaryFolder folder = new();

    public ServiceSandbox(string service, params string[] files)
    {
        Write("orders/serverless.yml", Head + service);
        foreach (var file in files) Write("orders/" + file, "content of " + file);
    }

    public string Root => folder.Path;

    public string Out => Path.Combine(Root, "out");

    public string Home => Path.Combine(Root, "orders");

    public static CompilerOptions Answers { get; } = new() { Environment = _ => null, FindNode = () => null };

    public CompilerOptions Options => Answers with { ShownPath = Show };

    public string Show(string path) => path.Replace(Root + Path.DirectorySeparatorChar, "").Replace(Root, "~").Replace('\\', '/');

    public string Write(string path, string text)
    {
        var full = Path.Combine(Root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
        return full;
    }

    public PackagingResult Pack(Func<PackagingOptions, PackagingOptions>? with = null)
    {
        var options = new PackagingOptions(Out);
        var read = Compiler.Import(Home, Options);
        if (read.Service is not { } service || !read.Succeeded) return new PackagingResult(read.Service, null, read.Diagnostics);
        var packed = Packager.Pack(service, with?.Invoke(options) ?? options);
        return packed with { Diagnostics = [.. read.Diagnostics, .. packed.Diagnostics] };
    }

    public PackagingResult Export(string? to = null)
    {
        var service = Compiler.Import(Home, Options).Service!;
        return PackageFolder.Write(to ?? Out, options => Packager.Pack(service, options));
    }

    public IReadOnlyList<string> NamesIn(string zip) => Entries(zip).Select(entry => entry.Name).ToArray();

    public IReadOnlyList<ZipEntry> Entries(string zip)
    {
        using var content = File.OpenRead(Path.Combine(Out, zip));
        return ZipDirectory.Read(content)!;
    }

    public void Dispose() => folder.Dispose();
}

/// <summary>Buckets in memory.</summary>
internal sealed class FakeBuckets : IBuckets
{
    public Dictionary<string, byte[]> Objects { get; } = [];

    public List<string> Downloaded { get; } = [];

    public AwsFailure? Failure { get; init; }

    public string? FindRegion(string bucketName) => "us-east-1";

    public IReadOnlyList<StoredObject> List(string bucketName, string prefix, bool withVersions = false) => [];

    public bool Download(string bucketName, string key, string file)
    {
        if (Failure is not null) throw Failure;
        Downloaded.Add($"{bucketName}/{key}");
        if (!Objects.TryGetValue($"{bucketName}/{key}", out var content)) return false;
        File.WriteAllBytes(file, content);
        return true;
    }

    /// <summary>A zip as .NET makes them: other bytes, the same files.</summary>
    public static byte[] Zip(params (string Name, string Text)[] files)
    {
        var output = new MemoryStream();
        using (var archive = new ZipArchive(output, ZipArchiveMode.Create))
        {
            archive.CreateEntry("folder/");
            foreach (var (name, text) in files)
            {
                using var writer = new StreamWriter(archive.CreateEntry(name, CompressionLevel.SmallestSize).Open());
                writer.Write(text);
            }
        }

        return output.ToArray();
    }
}
