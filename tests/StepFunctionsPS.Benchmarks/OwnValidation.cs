using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using StepFunctionsPS.Analysis;
using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.States;
using StepFunctionsPS.Syntax;
using StepFunctionsPS.Text;

namespace StepFunctionsPS.Benchmarks;

/// <summary>Reads, binds and checks the definitions of a folder, in the process at hand.</summary>
internal static class OwnValidation
{
    public static Measurement Run(string folder, int rounds)
    {
        var texts = Directory.GetFiles(folder, "*.asl.json").Order(StringComparer.Ordinal).Select(file => (file, Text: File.ReadAllText(file))).ToArray();
        var valid = 0;
        for (var i = 0; i < rounds; i++) (_, valid) = Once(texts);
        var milliseconds = new List<double>();
        using var process = Process.GetCurrentProcess();
        var before = process.TotalProcessorTime;
        for (var i = 0; i < rounds; i++) milliseconds.Add(Once(texts).Milliseconds);
        process.Refresh();
        return new Measurement(milliseconds, (process.TotalProcessorTime - before).TotalMilliseconds / rounds, process.PeakWorkingSet64, $$"""{"definitions":{{texts.Length}},"valid":{{valid}}}""");
    }

    private static (double Milliseconds, int Valid) Once(IEnumerable<(string File, string Text)> texts)
    {
        var watch = Stopwatch.StartNew();
        var valid = texts.Count(text => IsValid(text.File, text.Text));
        return (watch.Elapsed.TotalMilliseconds, valid);
    }

    private static bool IsValid(string file, string text)
    {
        var line = new StageLine();
        var tree = line.Run(new SourceText(file, text), it => NodeReader.Read(it, InputLimits.Default));
        var definition = line.Run(tree, it => DefinitionBinder.Bind(it));
        if (definition is not null) line.Run(new StateMachine("a", tree!) { Definition = definition }, DefinitionRules.Check);
        return !line.HasErrors;
    }
}
