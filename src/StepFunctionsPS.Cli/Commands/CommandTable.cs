using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using StepFunctionsPS.Cli.Arguments;
using StepFunctionsPS.Diagnostics;

namespace StepFunctionsPS.Cli.Commands;

/// <summary>All commands, and the way from the words of a command line to one of them.</summary>
internal static class CommandTable
{
    private static readonly IReadOnlyList<ICommand> Commands = [new CompileCommand(), new ValidateCommand(), new PrintCommand(), new PermissionsCommand(), new RunCommand(), new DiagramCommand()];

    public static ExitCode Run(IReadOnlyList<string> arguments, Terminal terminal)
    {
        try
        {
            var exit = Dispatch(arguments, terminal);
            terminal.Output.Flush();
            return exit;
        }
        catch (UsageError error)
        {
            terminal.Error.WriteLine($"sfn: {error.Message}");
            terminal.Error.WriteLine("Run 'sfn --help' for what there is.");
            return ExitCode.Usage;
        }
        catch (OperationCanceledException)
        {
            terminal.Error.WriteLine("sfn: cancelled.");
            return ExitCode.Failure;
        }
        catch (IOException)
        {
            // A full disk, or a reader such as `head` that has seen enough.
            terminal.Error.WriteLine("sfn: the output could not be written to its end.");
            return ExitCode.Failure;
        }
        catch (Exception fault) when (Environment.GetEnvironmentVariable("SFN_DEBUG") is null)
        {
            // A fault of ours; the stack trace helps nobody but us.
            terminal.Error.WriteLine($"sfn: something went wrong in sfn itself ({fault.Message}). Please report it with the input; SFN_DEBUG=1 shows where.");
            return ExitCode.Failure;
        }
    }

    private static ExitCode Dispatch(IReadOnlyList<string> arguments, Terminal terminal)
    {
        if (arguments.Count == 0 || arguments[0] is "--help" or "-h" or "help")
        {
            var named = arguments.Count > 1 ? Find(arguments[1]) : null;
            HelpText.Write(named is null ? Commands : [named], withOptions: named is not null, terminal.Output);
            return arguments.Count == 0 ? ExitCode.Usage : ExitCode.Success;
        }

        if (arguments[0] is "--version")
        {
            terminal.Output.WriteLine(typeof(CommandTable).Assembly.GetName().Version?.ToString(3));
            return ExitCode.Success;
        }

        var command = Find(arguments[0]);
        var rest = arguments.Skip(1).ToArray();
        if (rest.Contains("--help") || rest.Contains("-h"))
        {
            HelpText.Write([command], withOptions: true, terminal.Output);
            return ExitCode.Success;
        }

        return command.Run(CommandLine.Parse(rest, command.Options), terminal);
    }

    private static ICommand Find(string name) => Commands.FirstOrDefault(command => command.Name == name)
        ?? throw new UsageError($"There is no command '{name}'. {Suggestion.DidYouMean(name, Commands.Select(command => command.Name))}".TrimEnd());
}
