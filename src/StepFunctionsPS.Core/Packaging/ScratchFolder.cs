using System;
using System.IO;

namespace StepFunctionsPS.Packaging;

/// <summary>The name of a folder for temporary files, which goes with all that is in it. It is made by who needs it.</summary>
internal sealed class ScratchFolder : IDisposable
{
    public string Path { get; } = System.IO.Path.Combine(System.IO.Path.GetTempPath(), "sfn-" + Guid.NewGuid().ToString("N"));

    /// <inheritdoc/>
    public void Dispose()
    {
        try
        {
            if (Directory.Exists(Path)) Directory.Delete(Path, recursive: true);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            // What is left of it is cleared with the other temporary files.
        }
    }
}
