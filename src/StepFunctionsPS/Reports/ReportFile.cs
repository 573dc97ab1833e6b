using System;
using System.IO;
using System.Text;

namespace StepFunctionsPS.Reports;

/// <summary>The file that -OutFile names.</summary>
internal static class ReportFile
{
    /// <summary>Writes it, or says why that cannot be.</summary>
    /// <param name="path">The full path.</param>
    /// <param name="write">Writes what is in it.</param>
    public static Refusal? Write(string path, Action<Stream> write)
    {
        // What is there already, perhaps a link or a pipe, is kept and written to; a new file appears when it is whole.
        var unfinished = File.Exists(path) ? path : $"{path}.{Guid.NewGuid():N}";
        try
        {
            // A stream, since a path with a colon or a hash would be read as an address.
            using (var stream = File.Create(unfinished)) write(stream);
            if (unfinished != path) File.Move(unfinished, path);
            return null;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            if (unfinished != path) Discard(unfinished);
            return CommandMessages.CannotWrite(path, problem.Message.Replace(unfinished, path));
        }
    }

    /// <summary>The same for a text.</summary>
    public static Refusal? Write(string path, string text)
    {
        var bytes = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false).GetBytes(text);
        return Write(path, stream => stream.Write(bytes, 0, bytes.Length));
    }

    private static void Discard(string path)
    {
        try
        {
            File.Delete(path);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            // It was never made, or cannot be taken away: the reason is told already.
        }
    }
}
