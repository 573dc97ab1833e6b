using System.Linq;
using StepFunctionsPS.Syntax;
using StepFunctionsPS.Tests.Cli;
using StepFunctionsPS.Text;
using Xunit;

namespace StepFunctionsPS.Tests.Syntax;

/// <summary>Definitions as other tools keep them: <c>${name}</c> without quotes, for a value, an item or entries of an object.</summary>
public sealed class JsonPlaceholderTests
{
    [Theory]
    [InlineData("{\"a\": ${n}, \"b\": 1}", "{a: ?, b: 1}")]
    [InlineData("[${a}, 1, ${ b.c }]", "[?, 1, ?]")]
    [InlineData("{\"a\": ${jsonencode({x = {}})}}", "{a: ?}")]
    // Which entries there are is not known.
    [InlineData("{\"a\": {\"b\": 1, ${rest}}, \"c\": {${all}}}", "{a: ?, c: ?}")]
    [InlineData("{\"${key}\": \"${text}\"}", "{${key}: \"${text}\"}")]
    [InlineData("${all}", "?")]
    public void PlaceholdersAreValuesThatAreNotKnown(string text, string expected) => Assert.Equal(expected, Shown(Read(text, withPlaceholders: true).Output!));

    [Theory]
    [InlineData("{\"a\": $n}", "SFN1009")]
    [InlineData("{\"a\": ${n}", "SFN1011")]
    [InlineData("{\"a\": ${n", "SFN1009")]
    [InlineData("{${n} \"a\": 1}", "SFN1011")]
    public void WhatIsNoPlaceholderIsNoJson(string text, string code) => Assert.Equal(code, Assert.Single(Read(text, withPlaceholders: true).Diagnostics).Code);

    [Fact]
    public void OtherFilesHaveNone() => Assert.Equal("SFN1009", Assert.Single(Read("{\"a\": ${n}}", withPlaceholders: false).Diagnostics).Code);

    [Theory]
    [InlineData("x.yml", "StartAt: A\nStates: {A: {Type: Succeed}}\n", "")]
    [InlineData("x.yaml", "# a title\n\"States\":\n  A: {Type: Pass, Next: B}\n'StartAt' : A\n", "SFN4003")]
    [InlineData("x.json", "{\"StartAt\": \"A\", \"States\": {\"A\": {\"Type\": \"Wait\", \"Seconds\": ${n}, \"End\": true}}}", "")]
    // A service may be called otherwise, and what looks like a definition in it is none.
    [InlineData("orders.yml", "service: orders\nprovider: aws\nstepFunctions:\n  stateMachines:\n    a:\n      definition:\n        StartAt: A\n        States: {A: {Type: Succeed}}\n", "")]
    [InlineData("serverless.yml", "StartAt: A\nStates: {A: {Type: Succeed}}\n", "SFN3002")]
    public void FilesAreDefinitionsByWhatTheyHold(string name, string text, string code)
    {
        using var folder = new TemporaryFolder();
        Assert.Equal(code, Compiler.Validate(folder.Write(name, text), new CompilerOptions()).Diagnostics.FirstOrDefault()?.Code ?? "");
    }

    [Fact]
    public void ARunSaysWhatItCannotKnow()
    {
        using var folder = new TemporaryFolder();
        var run = SfnRun.Of("run", folder.Write("x.json", "{\"StartAt\": \"A\", \"States\": {\"A\": {\"Type\": \"Wait\", \"Seconds\": ${n}, \"End\": true}}}"));
        Assert.Equal(1, run.Exit);
        Assert.Contains("error SFN80", run.Error);
    }

    private static Diagnostics.StageResult<Node> Read(string text, bool withPlaceholders) => JsonReader.Read(new SourceText("x.json", text), InputLimits.Default, withPlaceholders);

    private static string Shown(Node node) => node switch
    {
        UnknownNode => "?",
        MappingNode mapping => "{" + string.Join(", ", mapping.Entries.Select(entry => $"{entry.Key}: {Shown(entry.Value)}")) + "}",
        SequenceNode list => "[" + string.Join(", ", list.Items.Select(Shown)) + "]",
        _ => node.ToString(),
    };
}
