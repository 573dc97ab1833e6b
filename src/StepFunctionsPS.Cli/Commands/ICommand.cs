using System.Collections.Generic;
using StepFunctionsPS.Cli.Arguments;

namespace StepFunctionsPS.Cli.Commands;

/// <summary>A command of <c>sfn</c>.</summary>
internal interface ICommand
{
    string Name { get; }

    /// <summary>The words it takes, for the help.</summary>
    string Words { get; }

    /// <summary>What it does, in a line.</summary>
    string Help { get; }

    IReadOnlyList<OptionSpec> Options { get; }

    ExitCode Run(CommandLine line, Terminal terminal);
}
