using System;
using System.IO;
using System.Text;

namespace StepFunctionsPS.Cli.Output;

/// <summary>Writes a result to the terminal or, whole or not at all, to a file.</summary>
internal static class ResultFile
{
    private const int BufferSize = 16 * 1024;

    public static ExitCode Write(string? path, string text, Terminal terminal) => Write(path, target => target.Write(text), terminal);

    public static ExitCode Write(string? path, Action<TextWriter> write, Terminal terminal)
    {
        if (path is null)
        {
            write(terminal.Output);
            terminal.Output.Flush();
            return ExitCode.Success;
        }

        // What is there already, perhaps a link or a pipe, is kept and written to; a new file appears when it is whole.
        var unfinished = File.Exists(path) ? path : $"{path}.{Guid.NewGuid():N}";
        try
        {
            using (var target = new StreamWriter(unfinished, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), BufferSize)) write(target);
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
