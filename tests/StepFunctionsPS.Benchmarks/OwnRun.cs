using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Text.Json;
using StepFunctionsPS.Simulation;
using StepFunctionsPS.States;
using StepFunctionsPS.Syntax;
using StepFunctionsPS.Text;

namespace StepFunctionsPS.Benchmarks;

/// <summary>Runs a scenario with our simulator, in the process at hand.</summary>
internal static class OwnRun
{
    public static Measurement Run(string file, int rounds, bool keepsEvents)
    {
        var scenario = (MappingNode)JsonReader.Read(new SourceText(file, File.ReadAllText(file)), InputLimits.Default).Output!;
        var request = new SimulationRequest { Input = scenario["input"]!, KeepsEvents = keepsEvents, Quotas = SimulationQuotas.Off };
        var executions = int.Parse(((NumberNode)scenario["executions"]!).Text);
        var output = "";
        for (var i = 0; i < rounds; i++) (_, output) = Once(scenario["definition"]!, request, executions);
        var milliseconds = new List<double>();
        using var process = Process.GetCurrentProcess();
        var before = process.TotalProcessorTime;
        for (var i = 0; i < rounds; i++) milliseconds.Add(Once(scenario["definition"]!, request, executions).Milliseconds);
        process.Refresh();
        return new Measurement(milliseconds, (process.TotalProcessorTime - before).TotalMilliseconds / rounds, process.PeakWorkingSet64, output);
    }

    // As for the peer, reading the definition is not measured.
    private static (double Milliseconds, string Output) Once(Node node, SimulationRequest request, int executions)
    {
        var definition = DefinitionBinder.Bind(node).Output!;
        var watch = Stopwatch.StartNew();
        SimulationResult? result = null;
        for (var i = 0; i < executions; i++) result = Simulator.Run(definition, request).Output;
        return (watch.Elapsed.TotalMilliseconds, JsonWriter.WriteCompact(result!.Output ?? throw new InvalidOperationException($"{result.Error}: {result.Cause}")));
    }

    public static void Print(Measurement measurement) => Console.WriteLine(JsonSerializer.Serialize(measurement));
}
