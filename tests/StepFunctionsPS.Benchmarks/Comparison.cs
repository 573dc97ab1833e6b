using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json.Nodes;

namespace StepFunctionsPS.Benchmarks;

/// <summary>
/// Measures both sides in turn, round by round, so that what else the machine does slows down both alike; the ratio is the
/// middle one of the rounds.
/// </summary>
/// <param name="peer">The folder that has the peer in its node_modules; null to measure ourselves only.</param>
/// <param name="rounds">How many rounds.</param>
internal sealed class Comparison(string? peer, int rounds)
{
    private const int RunsInRound = 5;

    private static readonly string Here = AppContext.BaseDirectory;

    /// <summary>What was measured, ours with a history.</summary>
    public ResultTable Table { get; } = new("runs", "scenario", "ours", "peer", "throughput", "time of the processor", "memory");

    public void Run(Scenario scenario)
    {
        if (scenario.Twin is { } twin)
        {
            RunBeside(Scenario.All.Single(item => item.Name == twin), scenario);
            return;
        }

        var file = Path.GetTempFileName();
        try
        {
            File.WriteAllText(file, scenario.ToJson());
            var (own, bare, theirs) = (new List<Measurement>(), new List<Measurement>(), new List<Measurement>());
            for (var round = 0; round < rounds; round++)
            {
                own.Add(Own(file, "history"));
                bare.Add(Own(file, "bare"));
                if (peer is not null) theirs.Add(ChildProcess.Measure("node", Path.Combine(Here, "peer.cjs"), peer, file, $"{RunsInRound}"));
            }

            Console.WriteLine($"({scenario.Name}) {scenario.What}, {scenario.Transitions} transitions");
            Show("  ours, with history", own, scenario);
            Show("  ours, without", bare, scenario);
            Table.Add(Cells(scenario, own, theirs));
            if (peer is null) return;
            Show("  aws-local-stepfunctions", theirs, scenario);
            if (!AreEqual(own[0].Output, theirs[0].Output)) Console.WriteLine("  THE OUTPUTS DIFFER");
            ShowRatios("  with history", theirs, own);
            ShowRatios("  without", theirs, bare);
        }
        finally
        {
            File.Delete(file);
        }
    }

    // Ours beside ours: what the other query language costs.
    private void RunBeside(Scenario twin, Scenario scenario)
    {
        var (twinFile, file) = (Path.GetTempFileName(), Path.GetTempFileName());
        try
        {
            File.WriteAllText(twinFile, twin.ToJson());
            File.WriteAllText(file, scenario.ToJson());
            Console.WriteLine($"({scenario.Name}) {scenario.What}, {scenario.Transitions} transitions");
            foreach (var (mode, what) in new[] { ("history", "with history"), ("bare", "without") })
            {
                var (theirs, own) = (new List<Measurement>(), new List<Measurement>());
                for (var round = 0; round < rounds; round++)
                {
                    theirs.Add(Own(twinFile, mode));
                    own.Add(Own(file, mode));
                }

                Show($"  JSONata, {what}", own, scenario);
                Show($"  JSONPath, {what}", theirs, twin);
                if (!AreEqual(own[0].Output, theirs[0].Output)) Console.WriteLine("  THE OUTPUTS DIFFER");
                Console.WriteLine($"  {what,-24} {Ratio(own, theirs, it => it.Median):0.00}x the time of JSONPath, {Ratio(own, theirs, it => it.ProcessorMilliseconds):0.00}x of the processor");
            }
        }
        finally
        {
            File.Delete(twinFile);
            File.Delete(file);
        }
    }

    private static Measurement Own(string file, string mode) =>
        ChildProcess.Measure(Environment.ProcessPath!, [.. Program.Host, "--child", file, $"{RunsInRound}", mode]);

    private static void Show(string who, IReadOnlyList<Measurement> measured, Scenario scenario)
    {
        var median = Measurement.Of(measured.Select(item => item.Median));
        var processor = Measurement.Of(measured.Select(item => item.ProcessorMilliseconds));
        Console.WriteLine($"{who,-26} {median,9:0.0} ms {scenario.Transitions / median * 1000,10:N0} tr/s   processor {processor,9:0.0} ms   {Measurement.Of(measured.Select(item => item.PeakBytes / 1048576.0)),5:0} MB");
    }

    private static void ShowRatios(string who, IReadOnlyList<Measurement> theirs, IReadOnlyList<Measurement> own) => Console.WriteLine(
        $"{who,-26} {Ratio(theirs, own, it => it.Median):0.0}x the throughput, 1/{Ratio(theirs, own, it => it.ProcessorMilliseconds):0.0} of the processor, 1/{Ratio(theirs, own, it => it.PeakBytes):0.0} of the memory");

    private static string[] Cells(Scenario scenario, List<Measurement> own, List<Measurement> theirs)
    {
        var what = $"({scenario.Name}) {scenario.What}, {scenario.Transitions:N0} transitions";
        if (theirs.Count == 0) return [what, Cell(own, scenario), "", "", "", ""];
        return
        [
            what, Cell(own, scenario), Cell(theirs, scenario),
            $"{Ratio(theirs, own, it => it.Median):0.0}x", $"1/{Ratio(theirs, own, it => it.ProcessorMilliseconds):0}", $"1/{Ratio(theirs, own, it => it.PeakBytes):0.0}",
        ];
    }

    private static string Cell(List<Measurement> measured, Scenario scenario)
    {
        var median = Measurement.Of(measured.Select(item => item.Median));
        return $"{median:0} ms, {Math.Round(scenario.Transitions / median) * 1000:N0} tr/s, {Measurement.Of(measured.Select(item => item.PeakBytes / 1048576.0)):0} MB";
    }

    private static double Ratio(IEnumerable<Measurement> theirs, IEnumerable<Measurement> own, Func<Measurement, double> of) =>
        Measurement.Of(theirs.Zip(own, (their, our) => of(their) / of(our)));

    private static bool AreEqual(string one, string other) =>
        JsonNode.DeepEquals(JsonNode.Parse(one), JsonNode.Parse(other));
}
