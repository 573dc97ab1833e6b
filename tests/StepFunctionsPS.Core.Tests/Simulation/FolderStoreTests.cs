using System.IO;
using System.Text;
using StepFunctionsPS.Simulation.Objects;
using StepFunctionsPS.Tests.Cli;
using Xunit;

namespace StepFunctionsPS.Tests.Simulation;

/// <summary>A folder in place of S3.</summary>
public sealed class FolderStoreTests
{
    [Fact]
    public void ObjectsAreFilesBelowTheirBucket()
    {
        using var folder = new TemporaryFolder();
        var store = new FolderStore(folder.Path);
        Assert.Null(store.Read("b", "x/y.txt"));
        Assert.Empty(store.List("b", ""));
        store.Write("b", "x/y.txt", Encoding.UTF8.GetBytes("text"));
        Assert.Equal("text", File.ReadAllText(Path.Combine(folder.Path, "b", "x", "y.txt")));
        Assert.Equal("text"u8.ToArray(), store.Read("b", "/x/y.txt"));
        var listed = Assert.Single(store.List("b", "x/"));
        Assert.Equal(("x/y.txt", 4L, "1cb251ec0d568de6a929b520c4aed8d1"), (listed.Key, listed.Size, listed.Hash));
        Assert.Empty(store.List("b", "y"));
    }

    [Theory]
    [InlineData("b", "../../secret")]
    [InlineData("..", "secret")]
    [InlineData("b", "x\0y")]
    public void NoNameLeadsOut(string bucket, string key)
    {
        using var folder = new TemporaryFolder();
        Assert.Throws<ObjectFailure>(() => new FolderStore(Path.Combine(folder.Path, "s3")).Read(bucket, key));
    }
}
