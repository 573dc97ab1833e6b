using System.IO;
using StepFunctionsPS.Cli;
using StepFunctionsPS.Cli.Commands;

namespace StepFunctionsPS.Tests.Cli;

/// <summary>One call of <c>sfn</c> in this process.</summary>
internal sealed record SfnRun(int Exit, string Output, string Error)
{
    public static SfnRun Of(params string[] arguments)
    {
        var output = new StringWriter { NewLine = "\n" };
        var error = new StringWriter { NewLine = "\n" };
        var exit = CommandTable.Run(arguments, new Terminal(output, error, IsInteractive: false, new Interrupt()));
        return new SfnRun((int)exit, output.ToString(), error.ToString());
    }
}
