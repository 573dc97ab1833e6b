using System;
using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Cli.Arguments;
using StepFunctionsPS.Cli.Output;
using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.Diagnostics.Reports;

namespace StepFunctionsPS.Cli.Commands;

/// <summary><c>sfn validate</c>: all findings about a service or a definition, and nothing else.</summary>
internal sealed class ValidateCommand : ICommand
{
    private const string TextFormat = "text";

    public string Name => "validate";

    public string Words => "[PATH]";

    public string Help => "Checks a service, or a definition in Amazon States Language, and lists all findings.";

    public IReadOnlyList<OptionSpec> Options { get; } =
    [
        .. CompilerArguments.Specs,
        CompilerArguments.Exclude,
        new("--strict", null, "warnings fail the command, too"),
        new("--format", "text|json|sarif|nunit", "how findings are written; text when left out"),
        new("--out", "FILE", "writes them to a file instead, and shows them as text beside"),
    ];

    public ExitCode Run(CommandLine line, Terminal terminal)
    {
        var format = line.OneOf("--format", TextFormat, "json", "sarif", "nunit");
        var file = line.Value("--out");
        if (file is not null && format == TextFormat) throw new UsageError("--out needs a format: json, sarif or nunit.");
        var result = Validate(Paths.Only(line), line);
        if (format == TextFormat || file is not null) Show(result.Diagnostics, terminal);
        var written = format == TextFormat ? ExitCode.Success : ResultFile.Write(file, Report(format, result), terminal);
        return written != ExitCode.Success || result.Diagnostics.Any(finding => IsFailure(finding, line.Has("--strict"))) ? ExitCode.Failure : ExitCode.Success;
    }

    private static ValidationResult Validate(string path, CommandLine line)
    {
        var bag = new DiagnosticBag();
        var result = CompilerArguments.ToOptions(line, bag) is { } options ? Compiler.Validate(path, options) : new ValidationResult(path, [], []);
        bag.AddRange(result.Diagnostics);
        return result with { Diagnostics = bag.ToSortedList() };
    }

    private static string Report(string format, ValidationResult result) => format switch
    {
        "json" => JsonReport.Write(result.Diagnostics),
        "sarif" => SarifReport.Write([result], Environment.CurrentDirectory),
        _ => NUnitReport.Write([result], DateTimeOffset.Now),
    };

    private static void Show(IReadOnlyList<Diagnostic> diagnostics, Terminal terminal)
    {
        DiagnosticText.Write(diagnostics, terminal);
        terminal.Output.WriteLine($"{Count(diagnostics, DiagnosticSeverity.Error, "error")}, {Count(diagnostics, DiagnosticSeverity.Warning, "warning")}.");
    }

    private static bool IsFailure(Diagnostic finding, bool isStrict) =>
        finding.Severity == DiagnosticSeverity.Error || (isStrict && finding.Severity == DiagnosticSeverity.Warning);

    private static string Count(IReadOnlyList<Diagnostic> diagnostics, string severity, string word)
    {
        var count = diagnostics.Count(diagnostic => diagnostic.Severity == severity);
        return count == 1 ? $"1 {word}" : $"{count} {word}s";
    }
}
