using System.Collections.Generic;
using System.IO;
using System.Linq;
using StepFunctionsPS.Cli.Arguments;
using StepFunctionsPS.Cli.Output;
using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.Simulation;
using StepFunctionsPS.Simulation.Mocks;
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
        new("--history", null, "prints status, output, error, cause, path and events"),
        .. CompilerArguments.Specs,
    ];

    public ExitCode Run(CommandLine line, Terminal terminal)
    {
        if (line.Has("--input") && line.Has("--input-file")) throw new UsageError("--input and --input-file exclude each other.");
        var (path, name) = Target(line);
        var diagnostics = new DiagnosticBag();
        var machine = CompilerArguments.ToOptions(line, diagnostics) is { } options ? FindMachine(path, name, options, diagnostics) : null;
        var input = Input(line, diagnostics);
        var run = machine is null || input is null || diagnostics.HasErrors ? null : Simulate(machine, input, line, diagnostics, terminal);
        DiagnosticText.Write(diagnostics.ToSortedList(), terminal);
        return run is null ? ExitCode.Failure : Report(run, line.Has("--history"), diagnostics, terminal);
    }

    // A single word is a path when something of that name is there, and the name of a machine otherwise.
    private static (string Path, string? Name) Target(CommandLine line) => line.Words switch
    {
        [] => (".", null),
        [var path] when DefinitionFile.IsNamed(path) || File.Exists(path) || Directory.Exists(path) => (path, null),
        [var name] => (".", name),
        [var path, _] when DefinitionFile.IsNamed(path) => throw new UsageError($"'{path}' is the definition of one state machine, so no name is needed."),
        [var path, var name] => (path, name),
        _ => throw new UsageError($"A path and a name are enough; '{line.Words[2]}' is too much."),
    };

    private static StateMachine? FindMachine(string path, string? name, CompilerOptions options, DiagnosticBag diagnostics)
    {
        if (DefinitionFile.IsNamed(path))
        {
            var definition = Compiler.ImportDefinition(path, options);
            diagnostics.AddRange(definition.Diagnostics);
            return definition.StateMachine;
        }

        var imported = Compiler.Import(path, options);
        diagnostics.AddRange(imported.Diagnostics);
        if (imported.Service is not { } service || !imported.Succeeded) return null;
        var machine = name is not null ? service.FindStateMachine(name) : service.StateMachines.Count == 1 ? service.StateMachines[0] : null;
        if (machine is null && name is null) throw new UsageError($"Name the state machine to run: {string.Join(", ", service.StateMachines.Select(item => item.Key))}.");
        if (machine is null) diagnostics.Add(SimulationMessages.NoSuchStateMachine((service.Root["stepFunctions"] ?? service.Root).Span, name!, service.StateMachines.Select(item => item.Key)));
        return machine;
    }

    private static Node? Input(CommandLine line, DiagnosticBag diagnostics)
    {
        if (line.Value("--input-file") is { } path) return CompilerArguments.ReadJsonFile(path, InputLimits.Default, diagnostics);
        if (line.Value("--input") is not { } text) return MappingNode.Empty;
        var read = JsonReader.Read(new SourceText("--input", text), InputLimits.Default);
        diagnostics.AddRange(read.Diagnostics);
        return read.Output;
    }

    private static SimulationResult? Simulate(StateMachine machine, Node input, CommandLine line, DiagnosticBag diagnostics, Terminal terminal)
    {
        var request = new SimulationRequest
        {
            Input = input,
            StateMachineName = machine.Name ?? machine.Key,
            Mocks = Mocks(machine, line, diagnostics),
        };
        if (diagnostics.HasErrors) return null;
        var run = Simulator.Run(machine.Definition!, request, terminal.Interrupt.Listen());
        diagnostics.AddRange(run.Diagnostics);
        return run.Output;
    }

    private static ITaskMocks Mocks(StateMachine machine, CommandLine line, DiagnosticBag diagnostics)
    {
        if (line.Value("--mock") is not { } path || CompilerArguments.ReadJsonFile(path, InputLimits.Default, diagnostics) is not { } file) return NoMocks.Instance;
        var mocks = MockFileReader.Read(file, machine.Definition!, machine.Key, line.Value("--test-case"));
        diagnostics.AddRange(mocks.Diagnostics);
        return mocks.Output is { } read ? read : NoMocks.Instance;
    }

    private static ExitCode Report(SimulationResult run, bool withHistory, DiagnosticBag diagnostics, Terminal terminal)
    {
        var succeeded = run.Status == ExecutionStatus.Succeeded;
        if (withHistory) terminal.Output.WriteLine(JsonWriter.WriteIndented(run.ToNode()));
        else if (succeeded) terminal.Output.WriteLine(JsonWriter.WriteIndented(run.Output ?? NullNode.Instance));
        // A run that was given up has had its reason told as a finding.
        if (!succeeded && !diagnostics.HasErrors) terminal.Error.WriteLine(Failure(run));
        return succeeded ? ExitCode.Success : ExitCode.Failure;
    }

    private static string Failure(SimulationResult run)
    {
        var where = run.Path.Count == 0 ? "" : $" in state '{run.Path[^1]}'";
        var cause = string.IsNullOrEmpty(run.Cause) ? "" : $": {run.Cause}";
        return $"sfn: the execution ended as {run.Status.Write()}{where} with {(string.IsNullOrEmpty(run.Error) ? "no error name" : run.Error)}{cause}";
    }
}
