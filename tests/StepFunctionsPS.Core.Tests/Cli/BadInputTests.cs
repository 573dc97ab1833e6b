using System;
using System.IO;
using Xunit;

namespace StepFunctionsPS.Tests.Cli;

/// <summary>Each mistake gets one clear error at its place, exit code 1, and no stack trace.</summary>
public sealed class BadInputTests
{
    private const string Machine = "service: x1\nprovider: aws\nstepFunctions:\n  stateMachines:\n    m:\n      definition: {StartAt: A, States: {A: {Type: Task, Resource: 'arn:aws:states:::sqs:sendMessage', End: true}}}\n";

    [Theory]
    [InlineData("provider:\n\tname: aws\n", "(2,1): error SFN1013")]
    [InlineData("service: \"x\nprovider: aws\n", "(1,10): error SFN1005")]
    [InlineData("service: x1\nprovider: aws\nstepFunctions:\n  stateMachines:\n    a: {name: b}\n", "(5,5): error SFN3012")]
    [InlineData("service: x1\nprovider: aws\ncustom:\n  a: ${self:custom.b}\n  b: ${self:custom.a}\n", "error SFN2005")]
    public void InServiceFiles(string text, string expected)
    {
        using var folder = new TemporaryFolder();
        AssertOneError(SfnRun.Of("compile", folder.Write("serverless.yml", text)), expected);
    }

    [Fact]
    public void NoSuchFile() => AssertOneError(SfnRun.Of("compile", "no-such-file.yml"), "SFN0001");

    [Fact]
    public void NoServiceInTheFolder()
    {
        using var folder = new TemporaryFolder();
        AssertOneError(SfnRun.Of("compile", folder.Path), "SFN0003");
    }

    [Fact]
    public void AHugeFile()
    {
        using var folder = new TemporaryFolder();
        var path = Path.Combine(folder.Path, "serverless.yml");
        using (var file = File.Create(path)) file.SetLength(200_000_000);
        AssertOneError(SfnRun.Of("compile", path), "SFN0004");
    }

    [Theory]
    [InlineData("{\"a\": }", "--input(1,7): error SFN1009")]
    [InlineData("not json", "--input(1,1): error SFN1009")]
    [InlineData("", "SFN1001")]
    public void InputThatIsNotJson(string input, string expected)
    {
        using var folder = new TemporaryFolder();
        AssertOneError(SfnRun.Of("run", folder.Write("serverless.yml", Machine), "m", "--input", input), expected);
    }

    [Fact]
    public void AMockForNoState()
    {
        using var folder = new TemporaryFolder();
        var mocks = folder.Write("mocks.json", "{\"B\": {\"Return\": 1}}");
        AssertOneError(SfnRun.Of("run", folder.Write("serverless.yml", Machine), "m", "--mock", mocks), "mocks.json(1,2): error ");
    }

    [Fact]
    public void NoMockForAState()
    {
        using var folder = new TemporaryFolder();
        var run = SfnRun.Of("run", folder.Write("serverless.yml", Machine), "m");
        AssertOneError(run, "(6,41): error ");
        Assert.Contains("{\"A\":{\"Return\":{}}}", run.Error);
    }

    [Fact]
    public void NoSuchStateMachine()
    {
        using var folder = new TemporaryFolder();
        AssertOneError(SfnRun.Of("run", folder.Write("serverless.yml", Machine), "mm"), "SFN8015");
    }

    [Fact]
    public void AnOutputThatCannotBeWritten()
    {
        using var folder = new TemporaryFolder();
        var run = SfnRun.Of("compile", folder.Write("serverless.yml", Machine), "--out", Path.Combine(folder.Path, "no", "folder.json"));
        Assert.Equal(1, run.Exit);
        Assert.Contains("cannot be written", run.Error);
    }

    private static void AssertOneError(SfnRun run, string expected)
    {
        Assert.Equal((1, ""), (run.Exit, run.Output));
        Assert.Contains(expected, run.Error);
        Assert.Single(run.Error.Split('\n'), line => line.Contains(": error SFN", StringComparison.Ordinal));
        Assert.DoesNotContain("Exception", run.Error);
        Assert.DoesNotContain("   at ", run.Error);
    }
}
