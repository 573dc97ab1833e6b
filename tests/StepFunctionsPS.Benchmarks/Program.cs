using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace StepFunctionsPS.Benchmarks;

/// <summary>
/// StepFunctionsPS.Benchmarks [PEER] [--rounds N] [--only LETTERS]. PEER is a folder in which npm has installed
/// aws-local-stepfunctions@3.0.0; SFN_BENCHMARK_PEER names it too.
/// </summary>
internal static class Program
{
    /// <summary>What leads from the program of this process to this assembly.</summary>
    public static IReadOnlyList<string> Host { get; } = Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet" ? [typeof(Program).Assembly.Location] : [];

    public static int Main(string[] arguments)
    {
        if (arguments is ["--child", var file, var runs, var mode])
        {
            OwnRun.Print(OwnRun.Run(file, int.Parse(runs), mode == "history"));
            return 0;
        }

        var peer = arguments.FirstOrDefault(item => !item.StartsWith('-') && Directory.Exists(item)) ?? Environment.GetEnvironmentVariable("SFN_BENCHMARK_PEER");
        if (peer is null || !Directory.Exists(Path.Combine(peer, "node_modules", "aws-local-stepfunctions")))
        {
            Console.WriteLine("The peer is left out: name a folder in which 'npm install aws-local-stepfunctions@3.0.0' was run, or set SFN_BENCHMARK_PEER to it.");
            peer = null;
        }

        var comparison = new Comparison(peer, int.Parse(After(arguments, "--rounds") ?? "5"));
        var wanted = After(arguments, "--only");
        foreach (var scenario in Scenario.All.Where(item => wanted?.Contains(item.Name) ?? true)) comparison.Run(scenario);
        return 0;
    }

    private static string? After(string[] arguments, string name)
    {
        var index = Array.IndexOf(arguments, name);
        return index >= 0 && index + 1 < arguments.Length ? arguments[index + 1] : null;
    }
}
