using System;
using System.Globalization;
using StepFunctionsPS.Packaging;

namespace StepFunctionsPS.Services;

/// <summary>What a run adds to a service file: its time, its id, and what is known of the code.</summary>
/// <param name="Time">When it is; uploads of one run share a folder of that name.</param>
/// <param name="InstanceId">The id of the run.</param>
/// <param name="Code">Reads code, so that a change of it changes versions.</param>
/// <param name="Folder">The folder of the service file, where code is looked for.</param>
internal sealed record CompilationRun(DateTimeOffset Time, string InstanceId, ICodeReader Code, string Folder)
{
    /// <summary>Where zips are that were made before the template; null for the framework's way, a folder for each run.</summary>
    public ICodeKeys? Keys { get; init; }

    /// <summary><c>1700000000000-2023-11-14T22:13:20.000Z</c></summary>
    public string FolderName =>
        Time.ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture) + "-" + Time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);
}
