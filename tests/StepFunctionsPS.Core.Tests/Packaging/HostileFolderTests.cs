using System;
using System.Diagnostics;
using System.IO;
using System.Linq;
using StepFunctionsPS.Packaging;
using Xunit;

namespace StepFunctionsPS.Tests.Packaging;

/// <summary>Folders with what nobody expects in them: nothing waits, nothing leads out, and nothing of others is touched.</summary>
public sealed class HostileFolderTests
{
    private const string OneFunction = "functions: {one: {handler: a.h}}\n";

    [Fact]
    public void PipesAndDevicesCountAsEmpty()
    {
        if (OperatingSystem.IsWindows()) return;
        using var sandbox = new ServiceSandbox(OneFunction, "a.js");
        MakePipe(Path.Combine(sandbox.Home, "pipe"));
        File.CreateSymbolicLink(Path.Combine(sandbox.Home, "zero"), "/dev/zero");
        File.CreateSymbolicLink(Path.Combine(sandbox.Home, "full"), Path.Combine(sandbox.Home, "a.js"));
        Assert.NotNull(Compiler.Compile(sandbox.Home, sandbox.Options).Template);
        Assert.Empty(sandbox.Pack().Diagnostics);
        Assert.Equal([("a.js", 15u), ("full", 15u), ("pipe", 0u), ("zero", 0u)], sandbox.Entries("orders.zip").Select(entry => (entry.Name, (uint)entry.Size)));
    }

    [Fact]
    public void LinksThatLeadToEachOtherAreNoFiles()
    {
        using var sandbox = new ServiceSandbox(OneFunction, "a.js");
        File.CreateSymbolicLink(Path.Combine(sandbox.Home, "one"), Path.Combine(sandbox.Home, "two"));
        File.CreateSymbolicLink(Path.Combine(sandbox.Home, "two"), Path.Combine(sandbox.Home, "one"));
        Assert.Empty(sandbox.Pack().Diagnostics);
        Assert.Equal(["a.js"], sandbox.NamesIn("orders.zip"));
    }

    [Theory]
    [InlineData("package: {patterns: ['../up/**', '../../**/x.js']}\n")]
    [InlineData("package: {patterns: ['../orders/../up/**', './../up/x.js']}\n")]
    [InlineData("package: {individually: true, patterns: ['/**', '..\\up\\**']}\n")]
    public void NoEntryOfAZipLeadsOut(string patterns)
    {
        using var sandbox = new ServiceSandbox(patterns + OneFunction, "a.js", "b\\c.js");
        sandbox.Write("up/x.js", "x");
        Assert.NotNull(sandbox.Pack().Package);
        foreach (var zip in Directory.GetFiles(sandbox.Out, "*.zip"))
        {
            Assert.All(sandbox.NamesIn(Path.GetFileName(zip)), name => Assert.DoesNotContain(name.Split('/'), part => part is ".." or "." or ""));
            Assert.Contains("a.js", sandbox.NamesIn(Path.GetFileName(zip)));
        }
    }

    [Fact]
    public void ANameOfAZipIsOneNameWhateverTheFunctionOrTheArtifactIs()
    {
        using var sandbox = new ServiceSandbox("functions:\n  one: {handler: a.h, package: {artifact: ../up/..\\x.zip}}\n  two: {handler: a.h, package: {artifact: ../up/y.zip}}\n", "a.js");
        sandbox.Write("up/..\\x.zip", "x");
        sandbox.Write("up/y.zip", "y");
        var package = sandbox.Pack().Package;
        Assert.All(package?.Artifacts ?? [], artifact => Assert.Equal(sandbox.Out, Path.GetDirectoryName(Path.GetFullPath(artifact.Path))));
        Assert.All(package?.Artifacts ?? [], artifact => Assert.Matches("^[A-Za-z0-9._-]+$", artifact.Name));
    }

    [Fact]
    public void OnlyThePartsOfAPackageMakeWayForTheNextOne()
    {
        using var sandbox = new ServiceSandbox(OneFunction, "a.js");
        sandbox.Export();
        sandbox.Write("out/notes.txt", "mine");
        sandbox.Write("mine.zip", "mine");
        var manifest = Path.Combine(sandbox.Out, PackageNames.Manifest);
        File.WriteAllText(manifest, File.ReadAllText(manifest).Replace("\"name\": \"orders.zip\"", "\"name\": \"notes.txt\""));
        Assert.NotNull(sandbox.Export().Package);
        File.WriteAllText(manifest, File.ReadAllText(manifest).Replace("\"name\": \"orders.zip\"", "\"name\": \"../mine.zip\""));
        Assert.NotNull(sandbox.Export().Package);
        Assert.Equal("mine", File.ReadAllText(Path.Combine(sandbox.Out, "notes.txt")));
        Assert.True(File.Exists(Path.Combine(sandbox.Root, "mine.zip")));
    }

    [Fact]
    public void ZipsAreMadeWhereNobodyElseLooks()
    {
        if (OperatingSystem.IsWindows()) return;
        using var sandbox = new ServiceSandbox(OneFunction, "a.js");
        sandbox.Pack();
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, File.GetUnixFileMode(sandbox.Out));
    }

    private static void MakePipe(string path)
    {
        using var process = Process.Start("mkfifo", path);
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
    }
}
