using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Cli.Arguments;
using StepFunctionsPS.Cli.Output;
using StepFunctionsPS.Diagnostics;

namespace StepFunctionsPS.Cli.Commands;

/// <summary><c>sfn validate</c>: all findings about a service or a definition, and nothing else.</summary>
internal sealed class ValidateCommand : ICommand
{
    public string Name => "validate";

    public string Words => "[PATH]";

    public string Help => "Checks a service, or a definition in Amazon States Language, and lists all findings.";

    public IReadOnlyList<OptionSpec> Options { get; } =
    [
        .. CompilerArguments.Specs,
        new("--format", "text|json|sarif", "how findings are written; text when left out"),
    ];

    public ExitCode Run(CommandLine line, Terminal terminal)
    {
        var format = line.OneOf("--format", "text", "json", "sarif");
        var path = Paths.Only(line);
        var bag = new DiagnosticBag();
        if (CompilerArguments.ToOptions(line, bag) is { } options) bag.AddRange(Compiler.Validate(path, options));
        var diagnostics = bag.ToSortedList();
        if (format == "text")
        {
            DiagnosticText.Write(diagnostics, terminal);
            terminal.Output.WriteLine($"{Count(diagnostics, DiagnosticSeverity.Error, "error")}, {Count(diagnostics, DiagnosticSeverity.Warning, "warning")}.");
        }
        else
        {
            terminal.Output.Write(format == "json" ? DiagnosticJson.Write(diagnostics) : DiagnosticSarif.Write(diagnostics));
        }

        return bag.HasErrors ? ExitCode.Failure : ExitCode.Success;
    }

    private static string Count(IReadOnlyList<Diagnostic> diagnostics, string severity, string word)
    {
        var count = diagnostics.Count(diagnostic => diagnostic.Severity == severity);
        return count == 1 ? $"1 {word}" : $"{count} {word}s";
    }
}
