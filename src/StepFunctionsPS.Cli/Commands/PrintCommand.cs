using System.Collections.Generic;
using StepFunctionsPS.Cli.Arguments;
using StepFunctionsPS.Cli.Output;
using StepFunctionsPS.Diagnostics;

namespace StepFunctionsPS.Cli.Commands;

/// <summary><c>sfn print</c>: a service file with its variables resolved.</summary>
internal sealed class PrintCommand : ICommand
{
    public string Name => "print";

    public string Words => "[PATH]";

    public string Help => "Prints a service file with all variables resolved, secrets included.";

    public IReadOnlyList<OptionSpec> Options { get; } =
    [
        .. CompilerArguments.Specs,
        new("--format", "yaml|json", "how it is written; yaml when left out"),
    ];

    public ExitCode Run(CommandLine line, Terminal terminal)
    {
        var format = line.OneOf("--format", "yaml", "json");
        var path = Paths.Only(line);
        var diagnostics = new DiagnosticBag();
        var options = CompilerArguments.ToOptions(line, diagnostics);
        var result = options is null ? null : Compiler.Resolve(path, options);
        if (result is not null) diagnostics.AddRange(result.Diagnostics);
        DiagnosticText.Write(diagnostics.ToSortedList(), terminal);
        if (result?.Service is not { } service || diagnostics.HasErrors) return ExitCode.Failure;
        return ResultFile.Write(null, format == "json" ? service.ToJson() : service.ToYaml(), terminal);
    }
}
