using System.Collections.Generic;
using StepFunctionsPS.Diagnostics;

namespace StepFunctionsPS.Text;

/// <summary>The files around a service file, by paths that are relative to its folder or absolute.</summary>
internal interface IServiceFolder
{
    /// <summary>Reads a file, the same text each time; null when there is none.</summary>
    StageResult<SourceText>? Read(string path);

    /// <summary>Where a file is, for other programs.</summary>
    string FullPath(string path);

    /// <summary>Paths of the files beside one that is missing, written as it is.</summary>
    IReadOnlyList<string> Beside(string path);
}
