using System.Collections.Generic;
using System.Linq;
using System.Management.Automation;

namespace StepFunctionsPS.Commands;

/// <summary>Compiles service files, or reads definitions, for their findings only.</summary>
[Cmdlet(VerbsDiagnostic.Test, "SfnService", DefaultParameterSetName = PathSet)]
[OutputType(typeof(Diagnostic), typeof(bool))]
public sealed class TestSfnServiceCommand : ManyFilesCommand
{
    private const string ServiceSet = "Service";

    private bool good = true;

    /// <summary>A service that was read before.</summary>
    [Parameter(Mandatory = true, ValueFromPipeline = true, ParameterSetName = ServiceSet)]
    public Service? InputObject { get; set; }

    /// <summary>Says whether there is no error, instead of what was found.</summary>
    [Parameter]
    public SwitchParameter Quiet { get; set; }

    /// <inheritdoc/>
    protected override void ProcessRecord()
    {
        if (InputObject is { } service)
        {
            Tell(Compiler.Validate(service).Diagnostics);
            return;
        }

        var files = 0;
        foreach (var file in Files)
        {
            files++;
            Tell(Compiler.Validate(file, Options).Diagnostics);
        }

        good &= files > 0;
    }

    private void Tell(IReadOnlyList<Diagnostic> found)
    {
        good &= found.All(diagnostic => diagnostic.Severity != DiagnosticSeverity.Error);
        if (Quiet) return;
        Mark(found);
        WriteObject(found, enumerateCollection: true);
    }

    /// <summary>One answer for all files: a list of false values would count as true in a condition.</summary>
    protected override void EndProcessing()
    {
        if (Quiet) WriteObject(good);
    }
}
