using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace StepFunctionsPS.Benchmarks;

/// <summary>Compiles services of several sizes with <c>sfn compile</c> and <c>sls package</c> in turn, each as a whole process that writes its files.</summary>
/// <param name="sfn">Our program.</param>
/// <param name="peer">The folder that has the Serverless Framework and the plugin in its node_modules; null to measure ourselves only.</param>
/// <param name="rounds">How many rounds.</param>
internal sealed class CompileComparison(string sfn, string? peer, int rounds)
{
    private static readonly int[] Sizes = [1, 10, 100, 500];

    // Quotas of CloudFormation end well below it; it shows that time and memory grow with the size and no faster.
    private const int OwnSize = 1_000;

    private static readonly Dictionary<string, string?> Nothing = [];

    /// <summary>What was measured.</summary>
    public ResultTable Table { get; } = new("compile", "state machines", "`sfn compile`", "`sls package`", "as fast", "memory", "of `sls package`");

    public void Run()
    {
        // The framework looks for the plugin in the folder of the service and in those above it.
        var root = Directory.CreateTempSubdirectory("sfn-benchmark-").FullName;
        try
        {
            if (peer is not null) Directory.CreateSymbolicLink(Path.Combine(root, "node_modules"), Path.Combine(Path.GetFullPath(peer), "node_modules"));
            foreach (var size in Sizes) Run(root, size, peer);
            Run(root, OwnSize, null);
        }
        finally
        {
            Directory.Delete(root, recursive: true);
        }
    }

    private void Run(string root, int size, string? beside)
    {
        var service = Path.Combine(root, $"{size}");
        ServiceText.Write(service, size);
        var (own, theirs) = (new List<WholeProcess>(), new List<WholeProcess>());
        for (var round = 0; round < rounds; round++)
        {
            own.Add(WholeProcess.Measure(service, Nothing, Path.GetFullPath(sfn), "compile", "--out", Path.Combine(root, "template.json")));
            if (beside is not null) theirs.Add(WholeProcess.Measure(service, PeerEnvironment(root), "node", Path.Combine(beside, "node_modules/serverless/bin/serverless.js"), "package"));
        }

        var (ours, peers) = (WholeProcess.MiddleOf(own), beside is null ? null : WholeProcess.MiddleOf(theirs));
        Console.WriteLine($"{size,5:N0} state machines: {Time(ours)}{(peers is null ? "" : $", sls package {Time(peers)}")}");
        Table.Add(
            $"{size:N0}",
            Time(ours),
            peers is null ? "" : Time(peers),
            peers is null ? "" : $"{Measurement.Of(theirs.Zip(own, (their, our) => their.Milliseconds / our.Milliseconds)):0}x",
            Memory(ours),
            peers is null ? "" : Memory(peers));
    }

    // Nothing is looked for on the network, and nothing is taken from the user's own settings.
    private static Dictionary<string, string?> PeerEnvironment(string root) => new()
    {
        ["HOME"] = root,
        ["CI"] = "1",
        ["SLS_TELEMETRY_DISABLED"] = "1",
        ["SLS_TRACKING_DISABLED"] = "1",
        ["SLS_NOTIFICATIONS_MODE"] = "off",
        ["AWS_EC2_METADATA_DISABLED"] = "true",
        ["AWS_ACCESS_KEY_ID"] = "none",
        ["AWS_SECRET_ACCESS_KEY"] = "none",
    };

    private static string Time(WholeProcess run) => run.Milliseconds < 1000 ? $"{run.Milliseconds:0} ms" : $"{run.Milliseconds / 1000:0.0} s";

    private static string Memory(WholeProcess run) => $"{run.PeakBytes / 1048576:0} MB";
}
