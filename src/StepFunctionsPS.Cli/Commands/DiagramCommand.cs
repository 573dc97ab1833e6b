using System;
using System.Collections.Generic;
using StepFunctionsPS.Cli.Arguments;
using StepFunctionsPS.Cli.Output;
using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.Diagrams.Report;
using StepFunctionsPS.Simulation;

namespace StepFunctionsPS.Cli.Commands;

/// <summary><c>sfn diagram</c>: draws a state machine.</summary>
internal sealed class DiagramCommand : ICommand
{
    public string Name => "diagram";

    public string Words => "[PATH] [NAME]";

    public string Help => "Draws a state machine of a service, or a definition; NAME may be left out where there is only one.";

    public IReadOnlyList<OptionSpec> Options { get; } =
    [
        new("--format", "text|mermaid|svg|dot|html", "what is made; when left out, what the ending of --out says, else text"),
        new("--out", "FILE", "writes it to a file instead"),
        new("--direction", "down|right", "where it goes; down when left out"),
        new("--theme", "auto|light|dark", "the colours of svg and html; those of the reader's system when left out"),
        .. CompilerArguments.Specs,
    ];

    public ExitCode Run(CommandLine line, Terminal terminal)
    {
        var format = line.Has("--format") ? WordOf<DiagramFileFormat>(line, "--format", "text", "mermaid", "svg", "dot", "html") : line.Value("--out") is { } file ? FormatOf("--out", file) : DiagramFileFormat.Text;
        var direction = line.OneOf("--direction", "down", "right") == "right" ? DiagramDirection.LeftRight : DiagramDirection.TopDown;
        var theme = WordOf<DiagramTheme>(line, "--theme", "auto", "light", "dark");
        var (path, name) = Paths.AndName(line);
        var diagnostics = new DiagnosticBag();
        var found = CompilerArguments.ToOptions(line, diagnostics) is { } options ? RunTarget.Read(path, name, options) : null;
        if (found is not null) diagnostics.AddRange(found.Diagnostics);
        DiagnosticText.Write(diagnostics.ToSortedList(), terminal);
        if (found?.Output is not { } machine || diagnostics.HasErrors) return ExitCode.Failure;
        return ResultFile.Write(line.Value("--out"), DiagramDocument.Write(DrawnMachine.Of(machine), format, direction, theme), terminal);
    }

    /// <summary>The format that the ending of a file says.</summary>
    /// <exception cref="UsageError">It says none.</exception>
    public static DiagramFileFormat FormatOf(string option, string file) =>
        DiagramFiles.FormatOf(file) ?? throw new UsageError($"{option} takes a file that ends in one of {DiagramFiles.Known}, and not '{file}'.");

    private static T WordOf<T>(CommandLine line, string option, params string[] words)
        where T : struct, Enum => Enum.Parse<T>(line.OneOf(option, words), ignoreCase: true);
}
