using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Threading.Tasks;

namespace StepFunctionsPS.Benchmarks;

/// <summary>What a program took from its start to its end.</summary>
/// <param name="Milliseconds">On the wall.</param>
/// <param name="PeakBytes">The most memory that it held.</param>
internal sealed record WholeProcess(double Milliseconds, double PeakBytes)
{
    private const int BetweenLooks = 2;

    /// <param name="folder">Where it runs.</param>
    /// <param name="environment">What it has of variables beside ours; null removes one.</param>
    /// <param name="command">The program and its arguments.</param>
    public static WholeProcess Measure(string folder, IReadOnlyDictionary<string, string?> environment, params IReadOnlyList<string> command)
    {
        var start = new ProcessStartInfo(command[0]) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        for (var i = 1; i < command.Count; i++) start.ArgumentList.Add(command[i]);
        foreach (var (name, value) in environment) start.Environment[name] = value;
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        var words = Task.WhenAll(process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        // The peak can be asked for only as long as the process is there.
        var peak = 0L;
        do
        {
            process.Refresh();
            if (!process.HasExited) peak = Math.Max(peak, PeakOf(process));
        }
        while (!process.WaitForExit(BetweenLooks));
        var milliseconds = watch.Elapsed.TotalMilliseconds;
        if (process.ExitCode != 0) throw new InvalidOperationException($"{string.Join(' ', command)} ended with {process.ExitCode}.\n{string.Concat(words.GetAwaiter().GetResult())}");
        return new WholeProcess(milliseconds, peak);
    }

    /// <summary>The middle of several runs.</summary>
    public static WholeProcess MiddleOf(IReadOnlyCollection<WholeProcess> runs) =>
        new(Measurement.Of(runs.Select(run => run.Milliseconds)), Measurement.Of(runs.Select(run => run.PeakBytes)));

    private static long PeakOf(Process process)
    {
        try
        {
            return process.PeakWorkingSet64;
        }
        catch (InvalidOperationException)
        {
            return 0;
        }
    }
}
