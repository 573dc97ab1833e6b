using System.Collections.Generic;
using System.Globalization;
using System.IO;
using StepFunctionsPS.Cli.Arguments;
using StepFunctionsPS.Cli.Output;
using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.Diagrams.Report;
using StepFunctionsPS.Simulation;
using StepFunctionsPS.Simulation.Mocks;
using StepFunctionsPS.Simulation.Objects;
using StepFunctionsPS.Syntax;
using StepFunctionsPS.Text;

namespace StepFunctionsPS.Cli.Commands;

/// <summary><c>sfn run</c>: runs a state machine in this process, against a file of mocks.</summary>
internal sealed class RunCommand : ICommand
{
    public string Name => "run";

    public string Words => "[PATH] [NAME]";

    public string Help => "Runs a state machine locally, over a clock that jumps; NAME may be left out where there is only one.";

    public IReadOnlyList<OptionSpec> Options { get; } =
    [
        new("--input", "JSON", "the input; {} when left out"),
        new("--input-file", "FILE", "the input, from a file"),
        new("--mock", "FILE", "what the Task states get, as JSON"),
        new("--test-case", "NAME", "the test case of a MockConfigFile.json"),
        new("--real-time", null, "has time really pass: waits, delays of mocks and pauses between tries"),
        new("--s3", "FOLDER", "stands in for S3: its folders are buckets, the files in them objects"),
        new("--seed", "NUMBER", "gives other random numbers, UUIDs and jitter than those of 0"),
        new("--no-quotas", null, "lets the run pass 256 KiB of payload, 25,000 events and the time that AWS gives"),
        new("--history", null, "prints status, output, error, cause, path and events"),
        new("--diagram", "FILE", $"draws the run over its states; the ending says how: {DiagramFiles.Known}"),
        new("--report", "FILE", "writes a page of the run in HTML: picture, states, times, events and data"),
        .. CompilerArguments.Specs,
    ];

    public ExitCode Run(CommandLine line, Terminal terminal)
    {
        if (line.Has("--input") && line.Has("--input-file")) throw new UsageError("--input and --input-file exclude each other.");
        if (line.Value("--s3") is { } folder && !Directory.Exists(folder)) throw new UsageError($"--s3 needs a folder, and there is none at '{folder}'.");
        if (!int.TryParse(line.Value("--seed") ?? "0", NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var seed)) throw new UsageError($"--seed takes a whole number, and not '{line.Value("--seed")}'.");
        var drawings = RunDrawings.Of(line);
        var (path, name) = Paths.AndName(line);
        var diagnostics = new DiagnosticBag();
        var machine = CompilerArguments.ToOptions(line, diagnostics) is { } options ? Take(RunTarget.Read(path, name, options), diagnostics) : null;
        var input = Input(line, diagnostics);
        var mocks = machine is null ? null : Mocks(machine, line, diagnostics);
        var run = diagnostics.HasErrors ? null : Take(new LocalRun(machine!, input!, mocks!) { Objects = Objects(line), IsRealTime = line.Has("--real-time"), HasNoQuotas = line.Has("--no-quotas"), Seed = seed }.Start(terminal.Interrupt.Listen()), diagnostics);
        DiagnosticText.Write(diagnostics.ToSortedList(), terminal);
        if (run is null) return ExitCode.Failure;
        var reported = Report(machine!, run, line.Has("--history"), diagnostics, terminal);
        return drawings.Write(machine!, run, terminal) == ExitCode.Success ? reported : ExitCode.Failure;
    }

    private static Node? Input(CommandLine line, DiagnosticBag diagnostics)
    {
        if (line.Value("--input-file") is { } path) return CompilerArguments.ReadJsonFile(path, InputLimits.Default, diagnostics);
        if (line.Value("--input") is not { } text) return MappingNode.Empty;
        return Take(JsonReader.Read(new SourceText("--input", text), InputLimits.Default), diagnostics);
    }

    private static ITaskMocks Mocks(StateMachine machine, CommandLine line, DiagnosticBag diagnostics)
    {
        if (line.Value("--mock") is not { } path || CompilerArguments.ReadJsonFile(path, InputLimits.Default, diagnostics) is not { } file) return NoMocks.Instance;
        return Take(MockFileReader.Read(file, MockTargets.Of(machine), machine.Key, line.Value("--test-case")), diagnostics) is { } mocks ? mocks : NoMocks.Instance;
    }

    private static FolderStore? Objects(CommandLine line) => line.Value("--s3") is { } folder ? new FolderStore(folder) : null;

    private static ExitCode Report(StateMachine machine, SimulationResult run, bool withHistory, DiagnosticBag diagnostics, Terminal terminal)
    {
        // It may have succeeded when something that it started had to be given up.
        var succeeded = run.Status == ExecutionStatus.Succeeded && !diagnostics.HasErrors;
        if (withHistory) terminal.Output.WriteLine(JsonWriter.WriteIndented(run.ToNode()));
        else if (succeeded) terminal.Output.WriteLine(JsonWriter.WriteIndented(run.Output ?? NullNode.Instance));
        // A run that was given up has had its reason told as a finding.
        if (!succeeded && !diagnostics.HasErrors) terminal.Error.WriteLine($"sfn: {FailedRun.Describe(machine, run)}");
        return succeeded ? ExitCode.Success : ExitCode.Failure;
    }

    private static T? Take<T>(StageResult<T> result, DiagnosticBag diagnostics)
        where T : class
    {
        diagnostics.AddRange(result.Diagnostics);
        return result.Output;
    }
}
