using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using StepFunctionsPS.States.Jsonata;
using StepFunctionsPS.Syntax;
using StepFunctionsPS.Text;

namespace StepFunctionsPS.Benchmarks;

/// <summary>Works out a query with our evaluator, in the process at hand. As for the peer, reading is not measured.</summary>
internal static class JsonataRun
{
    public static Measurement Run(string file, int rounds)
    {
        var scenario = (MappingNode)JsonReader.Read(new SourceText(file, File.ReadAllText(file)), InputLimits.Default).Output!;
        var expression = JsonataParser.Parse(((StringNode)scenario["expression"]!).Value, JsonataDialect.Standard).Expression!;
        var input = scenario["input"]!;
        Node? output = null;
        for (var i = 0; i < rounds; i++) output = Once(expression, input);
        var milliseconds = new List<double>();
        using var process = Process.GetCurrentProcess();
        var before = process.TotalProcessorTime;
        for (var i = 0; i < rounds; i++)
        {
            var watch = Stopwatch.StartNew();
            output = Once(expression, input);
            milliseconds.Add(watch.Elapsed.TotalMilliseconds);
        }

        process.Refresh();
        return new Measurement(milliseconds, (process.TotalProcessorTime - before).TotalMilliseconds / rounds, process.PeakWorkingSet64, JsonWriter.WriteCompact(output!));
    }

    private static Node Once(JsonataExpression expression, Node input)
    {
        var outcome = expression.Evaluate(input, new JsonataScope());
        return outcome.Value ?? throw new InvalidOperationException(outcome.Error?.Text);
    }
}
