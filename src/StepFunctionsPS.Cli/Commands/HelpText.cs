using System.Collections.Generic;
using System.IO;
using System.Linq;
using StepFunctionsPS.Cli.Arguments;

namespace StepFunctionsPS.Cli.Commands;

/// <summary>Writes what the commands take, from what they say of themselves.</summary>
internal static class HelpText
{
    public static void Write(IReadOnlyList<ICommand> commands, bool withOptions, TextWriter output)
    {
        output.WriteLine("sfn compiles serverless.yml files with Step Functions state machines, and runs the machines locally.");
        foreach (var command in commands)
        {
            output.WriteLine();
            output.WriteLine($"sfn {command.Name} {command.Words}");
            output.WriteLine($"    {command.Help}");
            if (!withOptions) continue;
            var width = command.Options.Max(option => Left(option).Length);
            foreach (var option in command.Options) output.WriteLine($"    {Left(option).PadRight(width)}  {option.Help}");
        }

        output.WriteLine();
        output.WriteLine("PATH is a service file, or the folder that has one; the current folder when left out.");
        if (!withOptions) output.WriteLine("'sfn COMMAND --help' lists the options of a command.");
    }

    private static string Left(OptionSpec option) =>
        (option.Short is null ? "" : option.Short + ", ") + option.Name + (option.Value is null ? "" : " " + option.Value);
}
