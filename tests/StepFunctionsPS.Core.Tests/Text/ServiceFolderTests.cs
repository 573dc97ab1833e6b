using System.IO;
using StepFunctionsPS.Tests.Cli;
using StepFunctionsPS.Text;
using Xunit;

namespace StepFunctionsPS.Tests.Text;

public sealed class ServiceFolderTests
{
    [Theory]
    [InlineData("serverless.yml", "a.yml", "a.yml")]
    [InlineData("./serverless.yml", "./a.yml", "a.yml")]
    [InlineData("app/serverless.yml", "../a.yml", "a.yml")]
    [InlineData("app/serverless.yml", "../../a.yml", "../a.yml")]
    [InlineData("../serverless.yml", "../a.yml", "../../a.yml")]
    [InlineData("app/serverless.yml", "b/./../c//a.yml", "app/c/a.yml")]
    [InlineData("/srv/app/serverless.yml", "../a.yml", "/srv/a.yml")]
    public void PathsAreAsAReaderWouldWriteThem(string service, string path, string expected) =>
        Assert.Equal(expected.Replace('/', Path.DirectorySeparatorChar), ServiceFolder.PathOf(service, path));

    [Theory]
    [InlineData("serverless.ts")]
    [InlineData("serverless.cjs", "serverless.ts")]
    [InlineData("serverless.mjs", "serverless.cjs")]
    [InlineData("serverless.js", "serverless.mjs")]
    [InlineData("serverless.json", "serverless.js")]
    [InlineData("serverless.yaml", "serverless.json")]
    [InlineData("serverless.yml", "serverless.yaml", "serverless.ts")]
    public void TheFirstOfTheKnownNamesIsTheService(string first, params string[] others)
    {
        using var folder = new TemporaryFolder();
        foreach (var name in others) folder.Write(name, "");
        var expected = folder.Write(first, "");
        Assert.Equal(expected, ServiceFile.Locate(folder.Path));
    }
}
