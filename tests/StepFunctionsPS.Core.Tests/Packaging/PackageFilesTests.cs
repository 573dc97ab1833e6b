using System.IO;
using StepFunctionsPS.Packaging;
using StepFunctionsPS.Tests.Cli;
using Xunit;

namespace StepFunctionsPS.Tests.Packaging;

/// <summary>Which files a package would hold, and that its hash follows their content.</summary>
public sealed class PackageFilesTests
{
    [Fact]
    public void ThePatternThatComesLastDecides()
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(Path.Combine(folder.Path, "lib"));
        foreach (var name in new[] { "h.js", ".gitignore", "lib/a.js", "lib/b.js" }) folder.Write(name, name);
        var package = new CodePackage("x.zip", null, folder.Path, [".gitignore", "lib/**"], ["lib/b.js", "!h.js"]);
        Assert.Equal(["lib/b.js"], PackageFiles.Find(package));
    }

    [Fact]
    public void TheHashFollowsTheContent()
    {
        using var folder = new TemporaryFolder();
        folder.Write("h.js", "one");
        var package = new CodePackage("x.zip", null, folder.Path, [], []);
        var first = package.Sha256(new FileCodeReader());
        Assert.Equal(first, package.Sha256(new FileCodeReader()));
        folder.Write("h.js", "two");
        Assert.NotEqual(first, package.Sha256(new FileCodeReader()));
    }

    [Fact]
    public void AnArtifactIsHashedAsItIs()
    {
        using var folder = new TemporaryFolder();
        var package = new CodePackage("x.zip", folder.Write("x.zip", ""), folder.Path, [], []);
        Assert.Equal("47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=", package.Sha256(new FileCodeReader()));
    }
}
