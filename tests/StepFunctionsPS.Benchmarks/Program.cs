using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace StepFunctionsPS.Benchmarks;

/// <summary>
/// StepFunctionsPS.Benchmarks [PEER] [--rounds N] [--only LETTERS] [--definitions FOLDER] [--sfn FILE] [--write PAGE]. PEER is a folder
/// in which npm has installed the peers: aws-local-stepfunctions@3.0.0, jsonata@2.2.2, asl-validator@4.0.0 to check definitions, and
/// serverless@3 with serverless-step-functions to compile; SFN_BENCHMARK_PEER names it too. LETTERS are those of the scenarios, d for
/// queries in JSONata, e for compiling, f for the import and g for definitions. PAGE is docs/benchmarks.md, whose tables are written anew.
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

        var named = arguments.FirstOrDefault(item => !item.StartsWith('-') && Directory.Exists(item) && item != After(arguments, "--definitions")) ?? Environment.GetEnvironmentVariable("SFN_BENCHMARK_PEER");
        var rounds = int.Parse(After(arguments, "--rounds") ?? "5");
        var page = After(arguments, "--write") is { } path ? new BenchmarkPage(path) : null;
        var only = After(arguments, "--only");
        foreach (var measure in (IEnumerable<Func<ResultTable?>>)
        [
            () => Runs(only, named, rounds),
            () => Wants('d') ? Queries(named, rounds) : null,
            () => Wants('e') ? Compilations(After(arguments, "--sfn"), named, rounds) : null,
            () => Wants('f') ? Imports(rounds) : null,
            () => Wants('g') && After(arguments, "--definitions") is { } definitions ? Definitions(definitions, named, rounds) : null,
        ])
        {
            if (measure() is { IsEmpty: false } table) Show(table, page);
        }

        return 0;

        bool Wants(char letter) => only?.Contains(letter) ?? true;
    }

    private static ResultTable Runs(string? only, string? named, int rounds)
    {
        var scenarios = Scenario.All.Where(item => only?.Contains(item.Name) ?? true).ToArray();
        var comparison = new Comparison(scenarios.Length > 0 ? Peer(named, "aws-local-stepfunctions", "3.0.0") : null, rounds);
        foreach (var scenario in scenarios) comparison.Run(scenario);
        return comparison.Table;
    }

    private static ResultTable Queries(string? named, int rounds)
    {
        var queries = new JsonataComparison(Peer(named, "jsonata", "2.2.2"), rounds);
        foreach (var scenario in JsonataScenario.All) queries.Run(scenario);
        return queries.Table;
    }

    private static ResultTable? Compilations(string? sfn, string? named, int rounds)
    {
        if (sfn is null)
        {
            Console.WriteLine("Compiling is left out: name our program with --sfn; 'dotnet publish src/StepFunctionsPS.Cli -c Release --use-current-runtime -p:Native=true -o FOLDER' makes it.");
            return null;
        }

        var comparison = new CompileComparison(sfn, Peer(named, "serverless-step-functions", "3.31.2"), rounds);
        comparison.Run();
        return comparison.Table;
    }

    private static ResultTable? Imports(int rounds)
    {
        // The manifest stands at the top of the project, some folders above this program.
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "StepFunctionsPS.psd1"))) folder = folder.Parent;
        if (folder is null) return null;
        var measurement = new ImportMeasurement(Path.Combine(folder.FullName, "StepFunctionsPS.psd1"), rounds);
        measurement.Run();
        return measurement.Table;
    }

    private static ResultTable Definitions(string folder, string? named, int rounds)
    {
        var comparison = new ValidationComparison(Peer(named, "asl-validator", "4.0.0"), rounds);
        comparison.Run(folder);
        return comparison.Table;
    }

    private static void Show(ResultTable table, BenchmarkPage? page)
    {
        Console.WriteLine($"\n{table}\n");
        page?.Replace(table);
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
