using System;
using System.IO;
using System.Text;
using StepFunctionsPS.Cli;
using StepFunctionsPS.Cli.Commands;

// Output is read by other programs: UTF-8 without a byte order mark on every system.
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
using var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false)) { NewLine = "\n" };
using var cancellation = new System.Threading.CancellationTokenSource();
Console.CancelKeyPress += (_, press) =>
{
    press.Cancel = true;
    cancellation.Cancel();
};
return (int)CommandTable.Run(args, new Terminal(output, Console.Error, !Console.IsErrorRedirected, cancellation.Token));
