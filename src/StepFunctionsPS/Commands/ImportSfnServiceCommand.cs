using System.Management.Automation;

namespace StepFunctionsPS.Commands;

/// <summary>Reads service files and resolves their variables.</summary>
[Cmdlet(VerbsData.Import, "SfnService", DefaultParameterSetName = PathSet)]
[OutputType(typeof(Service))]
public sealed class ImportSfnServiceCommand : ManyFilesCommand
{
    /// <inheritdoc/>
    protected override void ProcessRecord()
    {
        foreach (var file in Files)
        {
            var result = Compiler.Import(file, Options);
            if (Report(result.Diagnostics)) WriteObject(result.Service);
        }
    }
}
