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

        // What is there already, perhaps a link or a pipe, is kept and written to; a new file appears when it is whole.
        var unfinished = File.Exists(path) ? path : $"{path}.{Guid.NewGuid():N}";
        try
        {
            File.WriteAllText(unfinished, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            if (unfinished != path) File.Move(unfinished, path);
            return ExitCode.Success;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            if (unfinished != path && File.Exists(unfinished)) File.Delete(unfinished);
            terminal.Error.WriteLine($"sfn: '{path}' cannot be written. Check that its folder exists and may be written to.");
            return ExitCode.Failure;
        }
    }
}
