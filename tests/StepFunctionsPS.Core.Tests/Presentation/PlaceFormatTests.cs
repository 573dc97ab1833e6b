using System;
using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Presentation;
using StepFunctionsPS.Presentation.Places;
using Xunit;

namespace StepFunctionsPS.Tests.Presentation;

public sealed class PlaceFormatTests
{
    private static readonly PlaceFormat Azure = PlaceFormats.For(OutputPlace.AzurePipelines, _ => null);
    private static readonly PlaceFormat GitHub = PlaceFormats.For(OutputPlace.GitHub, variable => "/" + variable);

    private static readonly Issue Finding = new(IsError: true, "SFN4003", "100%; a]\r\nb") { Path = "/a;b]/100%/s.yml", Line = 3, Column = 7 };

    [Theory]
    [InlineData("TF_BUILD", "True", OutputPlace.AzurePipelines)]
    [InlineData("GITHUB_ACTIONS", "true", OutputPlace.GitHub)]
    [InlineData("GITHUB_ACTIONS", "false", OutputPlace.Console)]
    [InlineData("CI", "true", OutputPlace.Console)]
    public void TheEnvironmentTellsThePlace(string variable, string value, OutputPlace expected)
    {
        var environment = new Dictionary<string, string> { [variable] = value };
        Assert.Equal(expected, PlaceFormats.For(OutputPlace.Auto, environment.GetValueOrDefault).Place);
        Assert.Equal(OutputPlace.Plain, PlaceFormats.For(OutputPlace.Plain, environment.GetValueOrDefault).Place);
    }

    [Fact]
    public void EveryPlaceHasAFormat() =>
        Assert.All(Enum.GetValues<OutputPlace>().Where(place => place != OutputPlace.Auto), place => Assert.Equal(place, PlaceFormats.For(place, _ => null).Place));

    [Fact]
    public void AzurePipelinesIsSpelledAsItsAgentReadsIt()
    {
        Assert.Equal("##vso[task.logissue type=error;sourcepath=/a%3Bb%5D/100%AZP25/s.yml;linenumber=3;columnnumber=7;code=SFN4003]100%AZP25; a]%0D%0Ab", Azure.Issue(Finding));
        Assert.Equal("##vso[task.logissue type=warning]x", Azure.Issue(new Issue(IsError: false, "", "x")));
        Assert.Equal("##vso[task.setvariable variable=apiUrl;isOutput=true]a%0Ab;]", Azure.Variable("apiUrl", "a\nb;]")!.Text);
        Assert.Equal([new Delivery("# page", "/tmp/50%.md"), new Delivery("##vso[task.uploadsummary]/tmp/50%AZP25.md")], Azure.Summary("# page", "/tmp/50%.md"));
    }

    [Fact]
    public void GitHubIsSpelledAsItsRunnerReadsIt()
    {
        Assert.Equal("::error file=/a;b]/100%25/s.yml,line=3,col=7,title=SFN4003::100%25; a]%0D%0Ab", GitHub.Issue(Finding));
        Assert.Equal("::warning::x", GitHub.Issue(new Issue(IsError: false, "", "x")));
        Assert.Equal(new Delivery("url<<END_OF_VALUE1\na\nEND_OF_VALUE0\n\nEND_OF_VALUE1\n", "/GITHUB_OUTPUT"), GitHub.Variable("url", "a\nEND_OF_VALUE0\n"));
        Assert.Equal([new Delivery("# page\n", "/GITHUB_STEP_SUMMARY")], GitHub.Summary("# page", "x"));
        Assert.Null(PlaceFormats.For(OutputPlace.GitHub, _ => "").Variable("url", "a"));
    }

    [Theory]
    [InlineData(OutputPlace.Console)]
    [InlineData(OutputPlace.Plain)]
    public void OtherPlacesGetWordsOnly(OutputPlace place)
    {
        var format = PlaceFormats.For(place, _ => "x");
        Assert.Null(format.Issue(Finding));
        Assert.Null(format.GroupStart("x"));
        Assert.Null(format.GroupEnd);
        Assert.Null(format.Progress(1, "x"));
        Assert.Null(format.Variable("x", "y"));
        Assert.Empty(format.Summary("x", "y"));
        Assert.All(Enum.GetValues<LineKind>(), kind => Assert.Equal("words", format.Line(new ShownLine(kind, "words"))));
    }

    [Theory]
    [InlineData("x ##vso[task.setvariable variable=a]b")]
    [InlineData("##VSO[task.complete]")]
    [InlineData("a\n##vso[task.complete]")]
    [InlineData("a\r##[error]b")]
    [InlineData("####vso[x]")]
    [InlineData("##\u0007vso[x]##[command]y")]
    public void TextGivesNoCommandToAnAgent(string text)
    {
        foreach (var line in Written(Azure, text).Concat(Written(GitHub, text)).Concat(Written(PlaceFormats.For(OutputPlace.Plain, _ => null), text)))
        {
            Assert.DoesNotContain('\n', line);
            Assert.DoesNotContain('\r', line);
            // What stands before the words is ours.
            Assert.DoesNotContain("##vso[", line[2..], StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("##[", line[2..]);
        }
    }

    [Theory]
    [InlineData("::set-env name=a::b")]
    [InlineData("  ::error::b")]
    [InlineData(":::error::b")]
    public void TextGivesNoCommandToARunner(string text) =>
        Assert.DoesNotMatch("^\\s*::", GitHub.Line(new ShownLine(LineKind.Text, text)));

    [Fact]
    public void TextSteersNoTerminal() => Assert.Equal("a [31mb c", PlaceFormats.For(OutputPlace.Console, _ => null).Line(new ShownLine(LineKind.Text, "a\u001b[31mb\tc")));

    [Theory]
    [InlineData("a\u001b[2J\u009bb\u0007", "a [2J b ")]
    [InlineData("a\rb\r\nc\n\td", "a b\r\nc\n\td")]
    public void TextOfSeveralLinesSteersNoTerminalEither(string text, string shown) =>
        Assert.All(Enum.GetValues<OutputPlace>().Where(place => place != OutputPlace.Auto), place => Assert.Equal(shown, PlaceFormats.For(place, _ => null).Harmless(text)));

    [Fact]
    public void NamesOfErrorsGiveNoCommands()
    {
        var issue = new Issue(IsError: true, "", "x") { Code = "Bad\n##vso[a]\u001b[2J" };
        Assert.Equal("##vso[task.logissue type=error;code=Bad ## vso[a%5D [2J]x", Azure.Issue(issue));
        Assert.Equal("::error title=Bad ## vso[a] [2J::x", GitHub.Issue(issue));
    }

    private static IEnumerable<string> Written(PlaceFormat place, string text)
    {
        foreach (var kind in Enum.GetValues<LineKind>()) yield return place.Line(new ShownLine(kind, text));
        foreach (var line in new[] { place.Issue(new Issue(IsError: true, "", text)), place.GroupStart(text), place.Progress(1, text) })
        {
            if (line is not null) yield return line;
        }
    }
}
