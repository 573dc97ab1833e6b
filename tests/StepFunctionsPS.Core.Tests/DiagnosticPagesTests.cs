using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.Tests.Baselines;
using Xunit;

namespace StepFunctionsPS.Tests;

/// <summary>
/// Every code has its page in docs/diagnostics.md, which is what SARIF and comments know of codes, and in the help topic that
/// is written from it. SFN_UPDATE_BASELINES=1 writes the topic.
/// </summary>
public sealed class DiagnosticPagesTests
{
    private static readonly string Document = Repository.PathOf("docs", "diagnostics.md");
    private static readonly string Topic = Repository.PathOf("module", "en-US", "about_StepFunctionsPS_Diagnostics.help.txt");

    [Fact]
    public void EveryCodeHasItsPageAndEveryPageItsCode()
    {
        var made = new[] { "StepFunctionsPS.Core", "StepFunctionsPS" }
            .SelectMany(project => Directory.GetFiles(Repository.PathOf("src", project), "*.cs", SearchOption.AllDirectories))
            .Where(file => !Path.GetRelativePath(Repository.Root, file).Split(Path.DirectorySeparatorChar).Contains("obj"))
            .SelectMany(file => Regex.Matches(File.ReadAllText(file), "\"(SFN[0-9]{4})\"").Select(match => match.Groups[1].Value))
            .Distinct()
            .Order();
        Assert.Equal(made, DiagnosticPages.Codes.Order());
    }

    [Fact]
    public void PagesAreInOrderAndSaySomething()
    {
        Assert.Equal(DiagnosticPages.Codes.Order(), DiagnosticPages.Codes);
        Assert.All(DiagnosticPages.All, page =>
        {
            Assert.StartsWith(page.Group[..page.Group.IndexOf('x')], page.Code);
            Assert.InRange(page.Title.Length, 5, 70);
            Assert.False(page.Title.EndsWith('.'), page.Code);
            Assert.False(DiagnosticPages.IsExample(page.Paragraphs[0]), page.Code);
            Assert.EndsWith(".", page.Paragraphs[0]);
        });
    }

    [Fact]
    public void TheDocumentIsTheOneThatIsShipped() =>
        Assert.Equal(DiagnosticPages.Read(File.ReadAllText(Document)).Select(page => (page.Code, page.Text)), DiagnosticPages.All.Select(page => (page.Code, page.Text)));

    [Fact]
    public void TheHelpTopicSaysTheSame()
    {
        var expected = AboutTopic.Write(File.ReadAllText(Document));
        if (BaselineCase.IsUpdating) File.WriteAllText(Topic, expected, new System.Text.UTF8Encoding(false));
        Assert.True(expected == "\uFEFF" + File.ReadAllText(Topic), "The topic is not what docs/diagnostics.md gives: SFN_UPDATE_BASELINES=1 dotnet test --filter DiagnosticPages");
    }
}
