using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using StepFunctionsPS.Syntax;
using StepFunctionsPS.Tests.Simulation;
using Xunit;
using Xunit.Abstractions;

namespace StepFunctionsPS.Tests.Analysis;

/// <summary>What AWS and other validators refuse is refused, and where AWS tells the place, there.</summary>
public sealed class RefusedDefinitionTests(ITestOutputHelper output)
{
    // Samples of other validators that are not refused here, with why.
    private static readonly Dictionary<string, string> Missed = new()
    {
        ["statelint__states-array-invocation-leftpad.json"] = "a blank before a function: nothing shows that AWS minds",
    };

    [SharedDataFact("asl")]
    public void WhatOthersRefuseHasErrors()
    {
        var all = CheckedDefinition.OfSet("asl-invalid").Select(row => row.Definition).ToArray();
        var missed = all.Where(definition => !definition.Errors.Any()).Select(definition => Path.GetFileName(definition.Name)).ToArray();
        output.WriteLine($"{all.Length} definitions, {all.Length - missed.Length} refused, {missed.Length} not");
        foreach (var code in all.SelectMany(definition => definition.Errors).GroupBy(error => error.Code).OrderBy(group => group.Key, System.StringComparer.Ordinal)) output.WriteLine($"  {code.Key} {code.Count()}");
        Assert.Equal(Missed.Keys.Order(System.StringComparer.Ordinal), missed.Order(System.StringComparer.Ordinal));
    }

    [SharedDataFact("asl")]
    public void WhatAwsRefusedToCreateHasAnErrorAtThatPlace()
    {
        var cases = Rows("creation-failures.json").Where(row => Text(row["error"]!, "exception_value", "message").Contains("Invalid State Machine Definition")).ToArray();
        var wrong = new List<string>();
        foreach (var row in cases)
        {
            var definition = new CheckedDefinition(Text(row, "test") + ".json", Text(row, "definition"), Text(row, "type"));
            var message = Text(row["error"]!, "exception_value", "message");
            if (Regex.Match(message, @" at (?<location>/[^']*)'$") is { Success: true } at) Expect(definition, at.Groups["location"].Value, wrong);
            else if (!definition.Errors.Any()) wrong.Add($"{definition.Name} has no errors: {message}");
        }

        output.WriteLine($"{cases.Length} definitions, {cases.Length - wrong.Count} refused at the same place, {wrong.Count} not");
        Assert.NotEmpty(cases);
        Assert.Equal([], wrong);
    }

    [SharedDataFact("asl")]
    public void TheValidationOfAwsFindsTheSame()
    {
        var (cases, wrong) = (Rows("validate.json").ToArray(), new List<string>());
        foreach (var row in cases)
        {
            var definition = new CheckedDefinition(Text(row, "test") + ".json", Text(row["request"]!, "definition"), Text(row["request"]!, "type"));
            var response = (MappingNode)row["response"]!;
            var diagnostics = ((SequenceNode)response["diagnostics"]!).Items.OfType<MappingNode>().ToArray();
            if (response["result"] is StringNode { Value: "OK" } == definition.Errors.Any()) wrong.Add($"{definition.Name} has {definition.Errors.Count()} errors");
            foreach (var diagnostic in diagnostics.Where(it => it["location"] is StringNode { Value: ['/', ..] }))
                Expect(definition, Text(diagnostic, "location"), wrong, diagnostic["severity"] is StringNode { Value: "WARNING" } ? DiagnosticSeverity.Warning : DiagnosticSeverity.Error);
        }

        output.WriteLine($"{cases.Length} definitions, {wrong.Count} differences");
        Assert.Equal([], wrong);
    }

    private static void Expect(CheckedDefinition definition, string location, List<string> wrong, string severity = DiagnosticSeverity.Error)
    {
        if (!definition.Findings.Any(finding => finding.Severity == severity && AwsLocation.Has(definition.Tree!, location, finding)))
            wrong.Add($"{definition.Name} has no {severity} at {location}, but: {string.Join("; ", definition.Findings)}");
    }

    private static IEnumerable<MappingNode> Rows(string file) =>
        ((SequenceNode)RecordedExecutions.Read(Path.Combine(RecordedExecutions.Folder, "aws-recorded", file))).Items.OfType<MappingNode>();

    private static string Text(Node node, params string[] keys) => keys.Select(key => ((MappingNode)node)[key]).OfType<StringNode>().FirstOrDefault()?.Value ?? "";
}
