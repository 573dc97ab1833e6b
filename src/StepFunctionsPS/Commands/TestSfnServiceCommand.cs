using System.Linq;
using System.Management.Automation;

namespace StepFunctionsPS.Commands;

/// <summary>Compiles service files, or reads definitions, for their findings only.</summary>
[Cmdlet(VerbsDiagnostic.Test, "SfnService", DefaultParameterSetName = PathSet)]
[OutputType(typeof(Diagnostic), typeof(bool))]
public sealed class TestSfnServiceCommand : ManyFilesCommand
{
    private bool good = true;

    /// <summary>Says whether there is no error, instead of what was found.</summary>
    [Parameter]
    public SwitchParameter Quiet { get; set; }

    /// <inheritdoc/>
    protected override void ProcessRecord()
    {
        var files = 0;
        foreach (var file in Files)
        {
            files++;
            var found = Compiler.Validate(file, Options);
            good &= found.All(diagnostic => diagnostic.Severity != DiagnosticSeverity.Error);
            if (!Quiet) WriteObject(found, enumerateCollection: true);
        }

        good &= files > 0;
    }

    /// <summary>One answer for all files: a list of false values would count as true in a condition.</summary>
    protected override void EndProcessing()
    {
        if (Quiet) WriteObject(good);
    }
}
