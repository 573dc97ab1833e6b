using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace StepFunctionsPS.Benchmarks;

/// <summary>
/// StepFunctionsPS.Benchmarks [PEER] [--rounds N] [--only LETTERS | --definitions FOLDER]. PEER is a folder in which npm has
/// installed aws-local-stepfunctions@3.0.0 and jsonata@2.2.2, and asl-validator@4.0.0 to check definitions; SFN_BENCHMARK_PEER names it too.
/// </summary>
internal static class Program
{
    /// <summary>What leads from the program of this process to this assembly.</summary>
    public static IReadOnlyList<string> Host { get; } = Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet" ? [typeof(Program).Assembly.Location] : [];

    public static int Main(string[] arguments)
    {
        if (arguments is ["--child", var file, var runs, var mode])
        {
            OwnRun.Print(mode == "jsonata" ? JsonataRun.Run(file, int.Parse(runs)) : OwnRun.Run(file, int.Parse(runs), mode == "history"));
            return 0;
        }

        if (arguments is ["--validate", var folder, var times])
        {
            OwnRun.Print(OwnValidation.Run(folder, int.Parse(times)));
            return 0;
        }

        var named = arguments.FirstOrDefault(item => !item.StartsWith('-') && Directory.Exists(item)) ?? Environment.GetEnvironmentVariable("SFN_BENCHMARK_PEER");
        var rounds = int.Parse(After(arguments, "--rounds") ?? "5");
        if (After(arguments, "--definitions") is { } definitions)
        {
            new ValidationComparison(Peer(named, "asl-validator", "4.0.0"), rounds).Run(definitions);
            return 0;
        }

        var wanted = After(arguments, "--only");
        var scenarios = Scenario.All.Where(item => wanted?.Contains(item.Name) ?? true).ToArray();
        var comparison = new Comparison(scenarios.Length > 0 ? Peer(named, "aws-local-stepfunctions", "3.0.0") : null, rounds);
        foreach (var scenario in scenarios) comparison.Run(scenario);
        if (wanted?.Contains(JsonataScenario.Name) == false) return 0;
        var queries = new JsonataComparison(Peer(named, "jsonata", "2.2.2"), rounds);
        foreach (var scenario in JsonataScenario.All) queries.Run(scenario);
        return 0;
    }

    private static string? Peer(string? folder, string package, string version)
    {
        if (folder is not null && Directory.Exists(Path.Combine(folder, "node_modules", package))) return folder;
        Console.WriteLine($"The peer is left out: name a folder in which 'npm install {package}@{version}' was run, or set SFN_BENCHMARK_PEER to it.");
        return null;
    }

    private static string? After(string[] arguments, string name)
    {
        var index = Array.IndexOf(arguments, name);
        return index >= 0 && index + 1 < arguments.Length ? arguments[index + 1] : null;
    }
}
