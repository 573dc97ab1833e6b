using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json.Nodes;

namespace StepFunctionsPS.Benchmarks;

/// <summary>Measures our evaluator and the reference of JSONata in turn, query by query.</summary>
/// <param name="peer">The folder that has jsonata in its node_modules; null to measure ourselves only.</param>
/// <param name="rounds">How many rounds.</param>
internal sealed class JsonataComparison(string? peer, int rounds)
{
    private const int RunsInRound = 5;

    /// <summary>What was measured.</summary>
    public ResultTable Table { get; } = new("jsonata", "query", "ours", "jsonata", "ratio");

    public void Run(JsonataScenario scenario)
    {
        var file = Path.GetTempFileName();
        try
        {
            File.WriteAllText(file, scenario.ToJson());
            var (own, theirs) = (new List<Measurement>(), new List<Measurement>());
            for (var round = 0; round < rounds; round++)
            {
                own.Add(ChildProcess.Measure(Environment.ProcessPath!, [.. Program.Host, "--child", file, $"{RunsInRound}", "jsonata"]));
                if (peer is not null) theirs.Add(ChildProcess.Measure("node", Path.Combine(AppContext.BaseDirectory, "jsonata-peer.cjs"), peer, file, $"{RunsInRound}"));
            }

            Show(scenario, own, theirs);
        }
        finally
        {
            File.Delete(file);
        }
    }

    private void Show(JsonataScenario scenario, List<Measurement> own, List<Measurement> theirs)
    {
        var (ours, peers, times) = ($"{Measurement.Of(own.Select(item => item.Median)):0.0} ms", "", "");
        var line = $"({JsonataScenario.Name}) {scenario.What,-28} ours {Measurement.Of(own.Select(item => item.Median)),8:0.0} ms";
        if (theirs.Count > 0)
        {
            var ratio = Measurement.Of(theirs.Zip(own, (their, our) => their.Median / our.Median));
            (peers, times) = ($"{Measurement.Of(theirs.Select(item => item.Median)):0.0} ms", $"{ratio:0.0}x");
            line += $"   jsonata {Measurement.Of(theirs.Select(item => item.Median)),8:0.0} ms   {ratio:0.0}x as fast";
            if (!JsonNode.DeepEquals(JsonNode.Parse(own[0].Output), JsonNode.Parse(theirs[0].Output))) line += "   THE OUTPUTS DIFFER";
        }

        Table.Add(scenario.What, ours, peers, times);
        Console.WriteLine(line);
    }
}
