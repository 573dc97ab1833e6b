using System.Collections.Generic;
using System.IO;
using System.Linq;
using StepFunctionsPS.Syntax;
using StepFunctionsPS.Tests.Baselines;
using Xunit;
using Xunit.Abstractions;

namespace StepFunctionsPS.Tests.Conformance;

/// <summary>
/// The whole template that the Serverless Framework made of each real service, held against ours. Each verdict
/// stands in peer-verdicts.txt, with the first difference; any change of one fails until the list is
/// rewritten by SFN_UPDATE_BASELINES=1 and the diff reviewed.
/// </summary>
public sealed class PeerTemplateTests(ITestOutputHelper output)
{
    internal static string ListPath => Repository.PathOf("tests", "StepFunctionsPS.Core.Tests", "Conformance", "peer-verdicts.txt");

    [SharedDataFact("conformance")]
    public void TemplatesAreToThePeersAsTheListSays()
    {
        var verdicts = PeerCase.All().Select(@case => (@case.Name, Verdict: Verdict(@case))).ToArray();
        var made = string.Concat(verdicts.Select(item => $"{item.Name}: {item.Verdict}\n"));
        var kinds = verdicts.GroupBy(item => item.Verdict.Split(' ')[0]).Select(group => $"{group.Key} {group.Count()}");
        output.WriteLine($"{verdicts.Length} cases: {string.Join(", ", kinds)}");
        if (BaselineCase.IsUpdating) File.WriteAllText(ListPath, made);
        // Other cases than those of the list may be here; they are counted, and only the listed ones must be as the list says.
        var listed = File.ReadAllLines(ListPath).ToDictionary(line => line[..line.IndexOf(':')], line => line[(line.IndexOf(':') + 2)..]);
        var changed = verdicts.Where(item => listed.GetValueOrDefault(item.Name, item.Verdict) != item.Verdict).Select(item => $"{item.Name}: listed {listed[item.Name]}, now {item.Verdict}");
        Assert.Equal([], changed);
    }

    private static string Verdict(PeerCase @case)
    {
        var result = @case.Compile();
        if (@case.IsRefused) return result.Template is null ? "equal" : "accepted where the peer refuses";
        if (result.Template is null) return "refused " + result.Diagnostics.First(item => item.Severity == DiagnosticSeverity.Error).Code;
        return FirstDifference("", PeerNormalization.Normalize(@case.Expected), PeerNormalization.Normalize(result.Template.Root)) is { } path ? "differs at " + path : "equal";
    }

    private static string? FirstDifference(string path, Node? expected, Node? ours)
    {
        if (expected is MappingNode a && ours is MappingNode b)
        {
            return a.Entries.Select(entry => entry.Key).Union(b.Entries.Select(entry => entry.Key))
                .Select(key => FirstDifference($"{path}/{key}", a[key], b[key]))
                .FirstOrDefault(difference => difference is not null);
        }

        if (expected is SequenceNode x && ours is SequenceNode y && x.Items.Count == y.Items.Count)
        {
            return x.Items.Select((item, index) => FirstDifference($"{path}/{index}", item, y.Items[index]))
                .FirstOrDefault(difference => difference is not null);
        }

        return expected is not null && ours is not null && NodeEquality.Instance.Equals(expected, ours) ? null : path;
    }
}
