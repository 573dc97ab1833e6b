using System.Collections.Generic;
using System.Management.Automation;

namespace StepFunctionsPS.Commands;

/// <summary>A cmdlet that does the same to each service file it is given.</summary>
public abstract class ManyFilesCommand : ServiceFileCommand
{
    /// <summary>The service files, or the folders that have them; wildcards are allowed.</summary>
    [Parameter(Position = 0, ValueFromPipeline = true, ParameterSetName = PathSet)]
    [ValidateNotNullOrEmpty]
    [SupportsWildcards]
    public string[] Path { get; set; } = ["."];

    /// <summary>The service files, or the folders that have them, as they are spelled.</summary>
    [Parameter(Mandatory = true, ValueFromPipelineByPropertyName = true, ParameterSetName = LiteralPathSet)]
    [ValidateNotNullOrEmpty]
    [Alias("PSPath", "LP")]
    public string[] LiteralPath { get; set; } = [];

    /// <summary>The files of this step of the pipeline; those that cannot be found are refused.</summary>
    private protected IEnumerable<string> Files => ParameterSetName == LiteralPathSet ? Take(LiteralPath) : Match(Path);
}
