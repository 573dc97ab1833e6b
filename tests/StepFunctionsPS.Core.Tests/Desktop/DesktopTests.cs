using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using Xunit;
using Xunit.Abstractions;

namespace StepFunctionsPS.Tests.Desktop;

/// <summary>What can be known here of Windows PowerShell 5.1, which runs on .NET Framework 4.7.2.</summary>
public sealed class DesktopTests(ITestOutputHelper output)
{
    // All that .NET Framework 4.7.2 and Windows PowerShell 5.1 bring, or that we ship.
    private static readonly Dictionary<string, Version> Allowed = new()
    {
        ["netstandard"] = new Version(2, 0, 0, 0),
        ["System.Management.Automation"] = new Version(3, 0, 0, 0),
        ["StepFunctionsPS.Core"] = new Version(int.MaxValue, 0),
        ["YamlDotNet"] = new Version(int.MaxValue, 0),
    };

    [Theory]
    [InlineData("StepFunctionsPS.dll")]
    [InlineData("StepFunctionsPS.Core.dll")]
    [InlineData("lib/YamlDotNet.dll")]
    public void AssembliesNeedNothingThatIsNotThere(string file)
    {
        using var image = new PEReader(File.OpenRead(Repository.PathOf("module", file)));
        var metadata = image.GetMetadataReader();
        foreach (var reference in metadata.AssemblyReferences.Select(metadata.GetAssemblyReference))
        {
            var name = metadata.GetString(reference.Name);
            Assert.True(Allowed.TryGetValue(name, out var most) && reference.Version <= most, $"{file} needs {name} {reference.Version}");
        }
    }

    [MonoFact]
    public void TheCoreGivesTheSameThere()
    {
        var program = Directory.GetFiles(Repository.PathOf("tests", "StepFunctionsPS.Desktop", "bin"), "StepFunctionsPS.Desktop.exe", SearchOption.AllDirectories)
            .OrderByDescending(File.GetLastWriteTimeUtc).First();
        var baselines = Repository.PathOf("tests", "baselines");
        var start = MonoFactAttribute.Mono is { } mono ? new ProcessStartInfo(mono, [program, baselines]) : new ProcessStartInfo(program, [baselines]);
        start.RedirectStandardOutput = true;
        using var process = Process.Start(start)!;
        var text = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        output.WriteLine(text);
        Assert.True(process.ExitCode == 0, text);
    }
}
