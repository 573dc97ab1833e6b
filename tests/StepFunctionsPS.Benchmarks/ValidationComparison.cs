using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json.Nodes;

namespace StepFunctionsPS.Benchmarks;

/// <summary>Checks a folder of definitions on both sides in turn, round by round.</summary>
/// <param name="peer">The folder that has asl-validator in its node_modules; null to measure ourselves only.</param>
/// <param name="rounds">How many rounds.</param>
internal sealed class ValidationComparison(string? peer, int rounds)
{
    // The peer takes minutes for a few runs; ours are so short that .NET has compiled its code only after some.
    private const int OwnRuns = 20;
    private const int PeerRuns = 1;

    /// <summary>What was measured.</summary>
    public ResultTable Table { get; } = new("definitions", "", "on the wall", "memory", "without errors");

    public void Run(string definitions)
    {
        var (own, theirs) = (new List<Measurement>(), new List<Measurement>());
        for (var round = 0; round < rounds; round++)
        {
            own.Add(ChildProcess.Measure(Environment.ProcessPath!, [.. Program.Host, "--validate", definitions, $"{OwnRuns}"]));
            if (peer is not null) theirs.Add(ChildProcess.Measure("node", Path.Combine(AppContext.BaseDirectory, "validator-peer.cjs"), peer, definitions, $"{PeerRuns}"));
        }

        Show("ours", own);
        if (theirs.Count == 0) return;
        Show("asl-validator", theirs);
        Console.WriteLine($"{"",-16} {Measurement.Of(theirs.Zip(own, (their, our) => their.Median / our.Median)):0.0}x the throughput");
    }

    private void Show(string who, List<Measurement> measured)
    {
        var counts = JsonNode.Parse(measured[0].Output)!;
        var (definitions, valid) = ((int)counts["definitions"]!, (int)counts["valid"]!);
        var median = Measurement.Of(measured.Select(item => item.Median));
        Table.Add(who, $"{median:N0} ms, {definitions / median * 1000:N0} definitions/s", $"{Measurement.Of(measured.Select(item => item.PeakBytes / 1048576.0)):0} MB", $"{valid} of {definitions}");
        Console.WriteLine($"{who,-16} {definitions} definitions, {valid} without errors: {median,8:0.0} ms {definitions / median * 1000,8:N0} definitions/s   {Measurement.Of(measured.Select(item => item.PeakBytes / 1048576.0)),5:0} MB");
    }
}
