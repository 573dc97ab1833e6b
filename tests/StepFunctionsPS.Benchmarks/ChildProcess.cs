using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Text.Json;

namespace StepFunctionsPS.Benchmarks;

/// <summary>Measures in a process of its own, whose memory is that of the one scenario.</summary>
internal static class ChildProcess
{
    private static readonly JsonSerializerOptions AnyCase = new() { PropertyNameCaseInsensitive = true };

    public static Measurement Measure(string program, params IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true };
        // .NET lets garbage grow to the size of the processor's cache, which is 260 MB on some servers; this is what node has for it.
        start.Environment["DOTNET_GCgen0size"] = "1000000";
        using var process = Process.Start(start)!;
        var text = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0) throw new InvalidOperationException($"{program} ended with {process.ExitCode}.");
        return JsonSerializer.Deserialize<Measurement>(text, AnyCase)!;
    }
}
