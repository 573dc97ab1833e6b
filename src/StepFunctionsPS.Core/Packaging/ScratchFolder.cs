using System;
using System.IO;

namespace StepFunctionsPS.Packaging;

/// <summary>The name of a folder for files that do not stay: it goes with all that is in it. It is made by who needs it.</summary>
/// <param name="around">The folder that it is in.</param>
/// <param name="prefix">What its name begins with.</param>
internal sealed class ScratchFolder(string around, string prefix) : IDisposable
{
    /// <summary>One among the temporary files.</summary>
    public ScratchFolder()
        : this(System.IO.Path.GetTempPath(), "sfn-")
    {
    }

    public string Path { get; } = System.IO.Path.Combine(around, prefix + Guid.NewGuid().ToString("N"));

    /// <inheritdoc/>
    public void Dispose()
    {
        try
        {
            if (Directory.Exists(Path)) Directory.Delete(Path, recursive: true);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            // Somebody holds a file of it, and by now nobody here needs it.
        }
    }
}
