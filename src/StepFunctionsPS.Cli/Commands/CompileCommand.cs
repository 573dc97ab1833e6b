using System.Collections.Generic;
using StepFunctionsPS.Cli.Arguments;
using StepFunctionsPS.Cli.Output;
using StepFunctionsPS.Diagnostics;

namespace StepFunctionsPS.Cli.Commands;

/// <summary><c>sfn compile</c>: a service file becomes a CloudFormation template.</summary>
internal sealed class CompileCommand : ICommand
{
    public string Name => "compile";

    public string Words => "[PATH]";

    public string Help => "Prints the CloudFormation template of a service.";

    public IReadOnlyList<OptionSpec> Options { get; } =
    [
        .. CompilerArguments.Specs,
        CompilerArguments.Exclude,
        new("--format", "json|yaml", "how the template is written; json when left out"),
        new("--out", "FILE", "writes the template to a file instead"),
    ];

    public ExitCode Run(CommandLine line, Terminal terminal)
    {
        var format = line.OneOf("--format", "json", "yaml");
        var path = Paths.Only(line);
        var diagnostics = new DiagnosticBag();
        var options = CompilerArguments.ToOptions(line, diagnostics);
        var result = options is null ? null : Compiler.Compile(path, options);
        if (result is not null) diagnostics.AddRange(result.Diagnostics);
        DiagnosticText.Write(diagnostics.ToSortedList(), terminal);
        if (result?.Template is not { } template || diagnostics.HasErrors) return ExitCode.Failure;
        return ResultFile.Write(line.Value("--out"), format == "yaml" ? target => target.Write(template.ToYaml()) : template.WriteJson, terminal);
    }
}
