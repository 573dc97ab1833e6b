using System.IO;
using Xunit;

namespace StepFunctionsPS.Tests.Cli;

/// <summary><c>sfn diagram</c>, and the files of <c>sfn run</c> that show a run.</summary>
public sealed class DiagramCommandTests
{
    private const string Definition = """{"StartAt":"Look","States":{"Look":{"Type":"Pass","Next":"Done"},"Done":{"Type":"Succeed"}}}""";

    private static readonly string Orders = Repository.PathOf("examples", "orders");

    [Theory]
    [InlineData("text", "Look")]
    [InlineData("mermaid", "flowchart")]
    [InlineData("svg", "<svg ")]
    [InlineData("dot", "digraph")]
    [InlineData("html", "<!DOCTYPE html>")]
    public void ADefinitionIsDrawn(string format, string expected)
    {
        using var folder = new TemporaryFolder();
        var run = SfnRun.Of("diagram", folder.Write("m.asl.json", Definition), "--format", format);
        Assert.Equal((0, ""), (run.Exit, run.Error));
        Assert.Contains(expected, run.Output);
        Assert.EndsWith("\n", run.Output);
    }

    [Fact]
    public void AMachineOfAServiceIsDrawnIntoAFileByItsEnding()
    {
        using var folder = new TemporaryFolder();
        var file = Path.Combine(folder.Path, "fulfil.svg");
        var run = SfnRun.Of("diagram", Orders, "fulfil", "--out", file, "--direction", "right", "--theme", "dark");
        Assert.Equal((0, ""), (run.Exit, run.Output));
        Assert.StartsWith("<svg ", File.ReadAllText(file));
        Assert.DoesNotContain("prefers-color-scheme", File.ReadAllText(file));
    }

    [Fact]
    public void ARunIsShown()
    {
        using var folder = new TemporaryFolder();
        var (diagram, report) = (Path.Combine(folder.Path, "run.svg"), Path.Combine(folder.Path, "run.html"));
        var run = SfnRun.Of("run", folder.Write("m.asl.json", Definition), "--diagram", diagram, "--report", report);
        Assert.Equal((0, "{}\n"), (run.Exit, run.Output));
        Assert.Contains("Succeeded", File.ReadAllText(diagram));
        Assert.Contains("<h1>m <span class=\"status good\">succeeded</span></h1>", File.ReadAllText(report));
    }

    [Fact]
    public void AFailedRunIsShownToo()
    {
        using var folder = new TemporaryFolder();
        var report = Path.Combine(folder.Path, "run.html");
        var run = SfnRun.Of("run", folder.Write("m.asl.json", """{"StartAt":"No","States":{"No":{"Type":"Fail","Error":"E","Cause":"c"}}}"""), "--report", report);
        Assert.Equal(1, run.Exit);
        Assert.Contains("failed in state 'No'", run.Error);
        Assert.Contains("<span class=\"status bad\">failed</span>", File.ReadAllText(report));
    }

    [Theory]
    [InlineData("diagram", "--format", "png")]
    [InlineData("diagram", "--out", "x.png")]
    [InlineData("diagram", "--direction", "up")]
    [InlineData("diagram", "--theme", "pink")]
    [InlineData("run", "--diagram", "x")]
    public void WrongWordsAreRefused(string command, string option, string value)
    {
        using var folder = new TemporaryFolder();
        var run = SfnRun.Of(command, folder.Write("m.asl.json", Definition), option, value);
        Assert.Equal((2, ""), (run.Exit, run.Output));
        Assert.Contains(option, run.Error);
    }

    [Fact]
    public void NothingIsWrittenOfWhatHasErrors()
    {
        using var folder = new TemporaryFolder();
        var file = Path.Combine(folder.Path, "m.svg");
        Assert.Equal(1, SfnRun.Of("diagram", folder.Write("m.asl.json", """{"StartAt":"Lok","States":{"Look":{"Type":"Succeed"}}}"""), "--out", file).Exit);
        Assert.Equal(1, SfnRun.Of("diagram", Orders, "nobody", "--out", file).Exit);
        Assert.False(File.Exists(file));
        Assert.Equal(1, SfnRun.Of("diagram", folder.Write("n.asl.json", Definition), "--out", Path.Combine(folder.Path, "no", "m.svg")).Exit);
    }
}
