using System;
using System.Collections.Generic;
using System.IO;
using StepFunctionsPS.Packaging;
using StepFunctionsPS.Tests.Cli;
using StepFunctionsPS.Tests.Packaging;
using Xunit;

namespace StepFunctionsPS.Tests.Fuzz.Targets;

/// <summary>Manifests of packages, which came from elsewhere.</summary>
internal sealed class PackageTarget : FuzzTarget
{
    // The template is of its own, so that its digest holds.
    private static readonly Lazy<(string Manifest, string Template)> Exported = new(Export);

    public override string Name => "packages";

    public override int Share => 60;

    public override IReadOnlyList<string> Words { get; } =
    [
        "\"formatVersion\": 1", "\"artifacts\": []", "\"name\": \"../x.zip\"", "\"name\": \"C:x\"", "\"name\": \"CON\"", "\"key\": \"/x\"", "\"size\": 4294967296", "\"sha256\": \"\"", "\"templates\": {}", "\"places\": {}", "\"\": \"a:1:1-1:1\"",
        "serverless.yml:9999999:1-1:1", "serverless.yml:1:9999999-1:2", "0+5", "1+2147483647", "\"secrets\":", "\"/Resources\": \"0+1\"", "\"stack\":", "\"rollback\": {\"triggers\": []}", "{", "}", "[", "]", ",", "null",
    ];

    public override IEnumerable<string> Seeds() => [Exported.Value.Manifest];

    public override FuzzOutcome Run(string text)
    {
        using var folder = new TemporaryFolder();
        folder.Write(PackageNames.Template, Exported.Value.Template);
        folder.Write(PackageNames.Manifest, Mutator.Writable(text));
        foreach (var file in PackageReader.FilesOf(folder.Path)) Assert.Equal(folder.Path, Path.GetDirectoryName(file));
        var read = PackageFolder.Read(folder.Path, path => Path.GetFileName(path));
        return new FuzzOutcome(read.Output is null ? "none" : "package", read.Diagnostics);
    }

    private static (string Manifest, string Template) Export()
    {
        using var sandbox = new ServiceSandbox("");
        sandbox.Export();
        return (File.ReadAllText(Path.Combine(sandbox.Out, PackageNames.Manifest)), File.ReadAllText(Path.Combine(sandbox.Out, PackageNames.Template)));
    }
}
