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
        try
        {
            // A stream, since a path with a colon or a hash would be read as an address.
            using var stream = File.Create(path);
            write(stream);
            return null;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return CommandMessages.CannotWrite(path, problem.Message);
        }
    }

    /// <summary>The same for a text.</summary>
    public static Refusal? Write(string path, string text)
    {
        var bytes = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false).GetBytes(text);
        return Write(path, stream => stream.Write(bytes, 0, bytes.Length));
    }
}
