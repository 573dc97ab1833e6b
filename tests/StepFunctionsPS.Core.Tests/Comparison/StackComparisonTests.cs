using System;
using System.Diagnostics;
using System.IO;
using System.Linq;
using StepFunctionsPS.Comparison;
using StepFunctionsPS.Syntax;
using StepFunctionsPS.Templates;
using StepFunctionsPS.Tests.Baselines;
using Xunit;
using Xunit.Abstractions;

namespace StepFunctionsPS.Tests.Comparison;

/// <summary>That every difference is found, none where there is none, and what is told of them.</summary>
public sealed class StackComparisonTests(ITestOutputHelper output)
{
    public static TheoryData<string> Transcripts => new(Directory.GetFiles(ComparisonTranscript.Folder, "*.txt").Select(path => Path.GetFileNameWithoutExtension(path)!).Order(StringComparer.Ordinal));

    public static TheoryData<string> Baselines => new(BaselineCase.All().Where(name => File.Exists(Path.Combine(BaselineCase.Root, name, "template.json"))));

    [Theory]
    [MemberData(nameof(Transcripts))]
    public void DifferencesAreToldAsTheTranscriptSays(string name)
    {
        var transcript = new ComparisonTranscript(name);
        var made = transcript.Made();
        if (BaselineCase.IsUpdating) transcript.Write(made);
        else Assert.Equal(transcript.Expected, made);
    }

    [Theory]
    [MemberData(nameof(Baselines))]
    public void ATemplateEqualsItself(string name)
    {
        var template = Compile(name);
        Assert.Empty(StackComparison.Compare(template.ToJson(), template, text => text));
        Assert.Empty(StackComparison.Compare(template.ToYaml(), template, text => text));
    }

    [Theory]
    [InlineData("Machines")]
    [InlineData("HttpFunctions")]
    [InlineData("Functions")]
    [InlineData("MachineEvents")]
    [InlineData("PermissionsData")]
    [InlineData("AlarmsAndNotifications")]
    public void EveryLeafThatDiffersIsFoundAtItsPlace(string name)
    {
        var template = Compile(name);
        foreach (var mutation in TemplateMutation.All(template.Root).ToArray())
        {
            var changes = StackComparison.Compare(JsonWriter.WriteCompact(mutation.Template), template, text => text);
            Assert.True(changes.Any(change => mutation.IsToldBy(change)), $"{mutation} is not told by:\n{string.Join("\n", changes)}");
        }
    }

    [Theory]
    [InlineData("", "the secret differs")]
    [InlineData("x", "")]
    public void AnyNumberOfSecretsInATextIsComparedAtOnce(string end, string expected)
    {
        var deployed = Description(string.Concat(Enumerable.Repeat("a old-secret ", 2000)) + end);
        var template = new Template(DeployedTemplate.Read(Description(string.Concat(Enumerable.Repeat("a new-secret ", 2000)))).Root!, "orders-dev");
        Assert.Equal(expected, Assert.Single(StackComparison.Compare(deployed, template, text => text.Replace("new-secret", "***", StringComparison.Ordinal))).Detail);

        static string Description(string text) => $$"""{"Description": "{{text}}"}""";
    }

    [Fact]
    public void WithoutAStackAllIsAdded()
    {
        var template = Compile("Machines");
        var changes = StackComparison.Compare(null, template, text => text);
        Assert.All(changes, change => Assert.Equal(ChangeAction.Add, change.Action));
        Assert.Equal(template.Resources.Select(resource => resource.LogicalId).Order(), changes.Where(change => change.ResourceType.Length > 0).Select(change => change.LogicalId).Order());
    }

    [Theory]
    [InlineData("{")]
    [InlineData("- a")]
    [InlineData("")]
    public void WhatCannotBeReadDoesNotPassForEqual(string deployed) =>
        Assert.StartsWith("the deployed template cannot be read", Assert.Single(StackComparison.Compare(deployed, Compile("Machines"), text => text)).Detail);

    [Fact]
    public void AThousandResourcesTakeWellUnderASecond()
    {
        var (before, after) = (Many(timeout: 5), Many(timeout: 6));
        StackComparison.Compare(before.ToJson(), after, text => text);
        var json = before.ToJson();
        var watch = Stopwatch.StartNew();
        Assert.Equal(1000, StackComparison.Compare(json, after, text => text).Count);
        output.WriteLine($"{watch.ElapsedMilliseconds} ms with a difference in each");
        var same = Stopwatch.StartNew();
        Assert.Empty(StackComparison.Compare(json, before, text => text));
        output.WriteLine($"{same.ElapsedMilliseconds} ms without any");
        // The machine may have much other work; a comparison of each with each would take many minutes.
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(60), $"It took {watch.Elapsed}.");
    }

    private static Template Compile(string name) => Compiler.Compile(Path.Combine(BaselineCase.Root, name, new BaselineCase(name).Inputs[0]), new BaselineCase(name).Options).Template!;

    private static Template Many(int timeout)
    {
        var states = new MappingNode(Enumerable.Range(0, 40).Select(i => new MappingEntry($"State{i}", new MappingNode(
        [
            new MappingEntry("Type", new StringNode("Task")),
            new MappingEntry("TimeoutSeconds", new NumberNode($"{(i == 20 ? timeout : 5)}")),
            new MappingEntry("Next", new StringNode($"State{i + 1}")),
        ]))).ToArray());
        var definition = JsonWriter.WriteIndented(new MappingNode([new MappingEntry("StartAt", new StringNode("State0")), new MappingEntry("States", states)]));
        var machine = new MappingNode(
        [
            new MappingEntry("Type", new StringNode("AWS::StepFunctions::StateMachine")),
            new MappingEntry("Properties", new MappingNode([new MappingEntry("DefinitionString", new StringNode(definition))])),
        ]);
        return new Template(new MappingNode([new MappingEntry("Resources", new MappingNode(Enumerable.Range(0, 1000).Select(i => new MappingEntry($"Machine{i}", machine)).ToArray()))]), "many");
    }
}
