using System.Collections.Generic;
using StepFunctionsPS.Cli.Arguments;
using StepFunctionsPS.Cli.Output;
using StepFunctionsPS.Diagnostics;

namespace StepFunctionsPS.Cli.Commands;

/// <summary><c>sfn permissions</c>: what the roles of state machines are allowed, and what asks for it.</summary>
internal sealed class PermissionsCommand : ICommand
{
    public string Name => "permissions";

    public string Words => "[PATH] [NAME]";

    public string Help => "Lists what the role of each state machine is allowed, with the state that asks for it.";

    public IReadOnlyList<OptionSpec> Options { get; } =
    [
        .. CompilerArguments.Specs,
        new("--format", "text|json", "how permissions are written; text when left out"),
    ];

    public ExitCode Run(CommandLine line, Terminal terminal)
    {
        var format = line.OneOf("--format", "text", "json");
        var (path, name) = Paths.AndName(line);
        var diagnostics = new DiagnosticBag();
        var options = CompilerArguments.ToOptions(line, diagnostics);
        var result = options is null ? null : Compiler.Permissions(path, name, options);
        if (result is not null) diagnostics.AddRange(result.Diagnostics);
        DiagnosticText.Write(diagnostics.ToSortedList(), terminal);
        if (result is null || diagnostics.HasErrors) return ExitCode.Failure;
        if (format == "json") terminal.Output.Write(PermissionJson.Write(result.Permissions));
        else PermissionTable.Write(result.Permissions, terminal.Output);
        return ExitCode.Success;
    }
}
