using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Syntax;
using Xunit;
using Xunit.Abstractions;

namespace StepFunctionsPS.Tests.Conformance;

/// <summary>
/// What the Serverless Framework made of real services, held against ours: state machines, their roles and
/// their outputs. Everything else of its templates is compiled by no stage yet.
/// </summary>
public sealed class PeerStateMachineTests(ITestOutputHelper output)
{
    // The sample machines of the plugin's documentation; these must be equal, whatever else is.
    private static readonly string[] Samples = ["o19-wait", "o22-catch", "o23-choice", "r68-retry", "r69-parallel", "r70-catch", "r72-map"];

    [SharedDataFact("conformance")]
    public void StateMachinesAndRolesEqualThePeers()
    {
        var verdicts = new Dictionary<string, string>();
        foreach (var @case in PeerCase.All().Where(@case => !@case.IsRefused))
        {
            var result = @case.Compile();
            var difference = result.Template is null
                ? "refused: " + result.Diagnostics.First(item => item.Severity == DiagnosticSeverity.Error)
                : FirstDifference(@case.Expected, result.Template.Root);
            verdicts[@case.Name] = difference ?? "equal";
        }

        foreach (var (name, verdict) in verdicts.Where(pair => pair.Value != "equal")) output.WriteLine($"{name}: {verdict}");
        output.WriteLine($"equal {verdicts.Values.Count(verdict => verdict == "equal")}, different {verdicts.Values.Count(verdict => verdict.StartsWith('/'))}, refused {verdicts.Values.Count(verdict => verdict.StartsWith("refused"))}");
        Assert.All(Samples.Where(verdicts.ContainsKey), name => Assert.Equal("equal", verdicts[name]));
    }

    private static string? FirstDifference(MappingNode expected, MappingNode ours)
    {
        var machines = Entries(expected, "Resources").Where(entry => TypeOf(entry) == "AWS::StepFunctions::StateMachine").ToArray();
        var ids = machines.Select(entry => entry.Key).Concat(machines.Select(entry => entry.Key + "Role"));
        return ids.Select(id => TemplateDifference.First("/Resources/" + id, Find(expected, "Resources", id), Find(ours, "Resources", id)))
            .Concat(machines.Select(entry => TemplateDifference.First("/Outputs/" + entry.Key + "Arn", Find(expected, "Outputs", entry.Key + "Arn"), Find(ours, "Outputs", entry.Key + "Arn"))))
            .FirstOrDefault(difference => difference is not null);
    }

    private static string? TypeOf(MappingEntry entry) => ((entry.Value as MappingNode)?["Type"] as StringNode)?.Value;

    private static Node? Find(MappingNode template, string section, string id) => (template[section] as MappingNode)?[id];

    private static IReadOnlyList<MappingEntry> Entries(MappingNode template, string section) => ((MappingNode)template[section]!).Entries;
}
