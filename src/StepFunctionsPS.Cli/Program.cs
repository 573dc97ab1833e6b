using System;
using System.IO;
using System.Text;
using StepFunctionsPS.Cli;
using StepFunctionsPS.Cli.Commands;

// Output is read by other programs: UTF-8 without a byte order mark on every system.
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false), bufferSize: 16 * 1024) { NewLine = "\n" };
var interrupt = new Interrupt();
Console.CancelKeyPress += (_, press) => press.Cancel = interrupt.TryHandle();
return (int)CommandTable.Run(args, new Terminal(output, Console.Error, !Console.IsErrorRedirected, interrupt));
