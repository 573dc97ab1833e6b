using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Suppressions;
using StepFunctionsPS.Tests.Cli;
using Xunit;

namespace StepFunctionsPS.Tests.Suppressions;

/// <summary>Which part of a file a comment holds for, seen by what is silenced: keys that do not exist (SFN3005).</summary>
public sealed class SuppressionTests
{
    private const string Head = "service: orders\nprovider: {name: aws}\nstepFunctions: {stateMachines: {}}\n";

    [Theory]
    // Alone on a line: the next key, past blank lines and other comments.
    [InlineData("# sfn:disable SFN3005\nfirst: 1\nsecond: 2\n", "second")]
    [InlineData("# sfn:disable SFN3005\n\n  # why\nfirst: 1\nsecond: 2\n", "second")]
    [InlineData("#sfn:disable\tSFN3005\nfirst: 1\nsecond: 2\n", "second")]
    // Behind something: the key of the line.
    [InlineData("first: 1\nsecond: 2 # sfn:disable SFN3005\n", "first")]
    [InlineData("first: # sfn:disable SFN3005\n  a: 1\nsecond: 2\n", "second")]
    [InlineData("first: {a: [1,\n  2]} # sfn:disable SFN3005\nsecond: 2\n", "first second")]
    [InlineData("first: |  # sfn:disable SFN3005\n  text\nsecond: 2\n", "second")]
    // Behind a block of text.
    [InlineData("first: |\n  text\n# sfn:disable SFN3005\nsecond: 2\n", "first")]
    // No comments at all.
    [InlineData("first: \"# sfn:disable SFN3005\"\nsecond: 2\n", "first second")]
    [InlineData("first: |\n  # sfn:disable SFN3005\n  text\nsecond: 2\n", "first second")]
    [InlineData("first: a\n  # sfn:disabled SFN3005\nsecond: 2\n", "first second")]
    [InlineData("first: a#sfn:disable SFN3005\nsecond: 2\n", "first second")]
    [InlineData("# as in '# sfn:disable SFN3005'\nfirst: 1\nsecond: 2\n", "first second")]
    [InlineData("# # sfn:disable SFN3005\nfirst: 1\nsecond: 2\n", "first second")]
    // Windows' line ends, several codes, and the last line.
    [InlineData("first: 1 # sfn:disable SFN3004, SFN3005 because\r\nsecond: 2 # sfn:disable SFN3004 SFN3005", "")]
    [InlineData("first: 1 # sfn:disable because of SFN3005\nsecond: 2\n", "first second")]
    [InlineData("first: 1\nsecond: 2\n# sfn:disable SFN3005", "first second")]
    public void ACommentHoldsForItsElement(string text, string told) => Assert.Equal(told, Told(Head + text));

    [Theory]
    [InlineData("# sfn:disable SFN3005 all of it\n")]
    [InlineData("# a title\n\n# sfn:disable SFN3005\n---\n")]
    public void ACommentAtTheTopHoldsForTheFile(string top) => Assert.Equal("", Told(top + Head + "first: 1\nsecond: 2\n"));

    [Theory]
    [InlineData("custom: {sfn: {disable: [SFN3005]}}\n", "external", "")]
    [InlineData("custom: {sfn: {disable: {SFN3005: ours}}}\n", "external", "ours")]
    [InlineData("custom: {codes: [SFN3005], sfn: {disable: \"${self:custom.codes}\"}}\n", "external", "")]
    [InlineData("# sfn:disable SFN3005: ours, of old\n", "inSource", "ours, of old")]
    public void WhatIsSilencedSaysHowAndWhy(string text, string kind, string reason)
    {
        var finding = Assert.Single(Validate(Head + text + "first: 1\n").Suppressed);
        Assert.Equal(("SFN3005", true, kind, reason), (finding.Code, finding.Suppressed, finding.SuppressionKind, finding.Justification));
    }

    [Fact]
    public void CodesCanBeExcludedForOneCall()
    {
        var result = Validate(Head + "first: 1\n", "SFN3005", "SFN30O5");
        Assert.Equal(["SFN5002"], result.Diagnostics.Select(finding => finding.Code));
        Assert.Equal("Did you mean 'SFN3005'?", result.Diagnostics[0].Advice);
        Assert.Single(result.Suppressed);
        Assert.Empty(Validate(Head + "first: 1 # sfn:disable SFN3004, SFN3005\n", "SFN5003").Diagnostics);
    }

    [Fact]
    public void AServiceThatWasReadRemembersItsComments()
    {
        using var folder = new TemporaryFolder();
        var service = Compiler.Import(folder.Write("serverless.yml", Head + "first: 1 # sfn:disable SFN3005, SFN6001 ours\nsecond: 2\n"), new CompilerOptions()).Service!;
        var result = Compiler.Validate(service, []);
        Assert.Equal(["SFN5003", "SFN3005"], result.Diagnostics.Select(finding => finding.Code));
        Assert.Equal("ours", Assert.Single(result.Suppressed).Justification);
        Assert.Equal(2, Compiler.Validate(service, ["SFN3005", "SFN5003"]).Suppressed.Count);
    }

    [Fact]
    public void ADefinitionOfItsOwnIsToldOnlyWhatIsLookedForThere()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("m.asl.yaml", "StartAt: A # sfn:disable SFN4005, SFN6001 by its service\nStates: {A: {Type: Succeed}}\n");
        var finding = Assert.Single(Compiler.Validate(file, new CompilerOptions()).Diagnostics);
        Assert.Equal(("SFN5003", 26), (finding.Code, finding.Column));
    }

    [Fact]
    public void ErrorsOfRulesAreSilencedAndKeepNothingFromBeingMade()
    {
        var rule = new Diagnostic("SFN5402", DiagnosticSeverity.Error, default, "", "");
        var settled = new SuppressionSet([], new Dictionary<string, string> { ["SFN5402"] = "AWS takes it", ["SFN4003"] = "" }).Settle([rule]);
        Assert.Equal((false, "AWS takes it"), (settled.HasErrors, Assert.Single(settled.Silenced).Justification));
        Assert.True(SuppressionSet.None.Settle([rule]).HasErrors);
    }

    [Fact]
    public void AFallbackIsAlwaysTold()
    {
        var warning = new Diagnostic("SFN2038", DiagnosticSeverity.Warning, default, "", "");
        Assert.Equal(["SFN2038", "SFN5001"], new SuppressionSet([], new Dictionary<string, string> { ["SFN2038"] = "" }).Settle([warning]).Told.Select(finding => finding.Code).Order());
    }

    private static string Told(string text) =>
        string.Join(" ", Validate(text).Diagnostics.Where(finding => finding.Code == "SFN3005").Select(finding => finding.Message.Split('\'')[1]));

    private static ValidationResult Validate(string text, params string[] excluded)
    {
        using var folder = new TemporaryFolder();
        return Compiler.Validate(folder.Write("serverless.yml", text), new CompilerOptions { ExcludedCodes = excluded });
    }
}
