using System;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using Xunit;

namespace StepFunctionsPS.Tests.Baselines;

/// <summary>Every message has a baseline that shows it at its place.</summary>
public sealed class MessageCoverageTests
{
    // SFN1037 stands behind the patterns for everything a YAML scanner may say; no known text gets through to it.
    // SFN2027 is about old versions of Node.js only, and names the version.
    // SFN5109 takes a definition of 1 MB and SFN5409 a text of 10,000 characters; SizeRuleTests make them.
    // SFN9109 takes 65,536 files, or 4 GB.
    private static readonly string[] OutOfReach = ["SFN1037", "SFN2027", "SFN5109", "SFN5409", "SFN9109"];

    [Fact]
    public void EveryCodeOfTheCataloguesIsShownInABaseline()
    {
        var catalogue = Codes(Directory.GetFiles(Repository.PathOf("src", "StepFunctionsPS.Core", "Diagnostics"), "*Messages.cs"));
        var shown = Codes([
            .. Directory.GetFiles(BaselineCase.Root, "diagnostics.txt", SearchOption.AllDirectories),
            .. Directory.GetFiles(BaselineCase.Root, "sfn.txt", SearchOption.AllDirectories),
            // What is found only when a service is packaged or deployed is shown by transcripts of that.
            .. Transcript.All(),
        ]);
        Assert.NotEmpty(catalogue);
        Assert.Equal([], catalogue.Except(shown).Except(OutOfReach));
    }

    [Fact]
    public void EveryCodeNamesOneMessage()
    {
        var codes = Directory.GetFiles(Repository.PathOf("src", "StepFunctionsPS.Core", "Diagnostics"), "*Messages.cs")
            .SelectMany(file => Regex.Matches(File.ReadAllText(file), "\"(SFN[0-9]{4})\"").Select(match => match.Groups[1].Value))
            .ToArray();
        Assert.Equal([], codes.GroupBy(code => code).Where(group => group.Count() > 1).Select(group => group.Key));
    }

    private static string[] Codes(string[] files) => files
        .SelectMany(file => Regex.Matches(File.ReadAllText(file), "SFN[0-9]{4}").Select(match => match.Value))
        .Distinct()
        .Order()
        .ToArray();
}
