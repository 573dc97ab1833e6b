using System;
using System.IO;
using System.Text;

namespace StepFunctionsPS.Cli.Output;

/// <summary>Writes a result to the terminal or, whole or not at all, to a file.</summary>
internal static class ResultFile
{
    public static ExitCode Write(string? path, string text, Terminal terminal)
    {
        if (path is null)
        {
            terminal.Output.Write(text);
            terminal.Output.Flush();
            return ExitCode.Success;
        }

        var unfinished = path + ".tmp";
        try
        {
            File.WriteAllText(unfinished, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            File.Move(unfinished, path, overwrite: true);
            return ExitCode.Success;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            if (File.Exists(unfinished)) File.Delete(unfinished);
            terminal.Error.WriteLine($"sfn: '{path}' cannot be written. Check that its folder exists and may be written to.");
            return ExitCode.Failure;
        }
    }
}
