using System;
using System.Collections.Generic;
using System.Linq;
using System.Management.Automation;
using StepFunctionsPS.Inputs;
using StepFunctionsPS.Packaging;
using StepFunctionsPS.Presentation;

namespace StepFunctionsPS.Commands;

/// <summary>Puts the template and the zips of a service into a folder, to be deployed later.</summary>
[Cmdlet(VerbsData.Export, "SfnPackage", DefaultParameterSetName = PathSet, SupportsShouldProcess = true)]
[OutputType(typeof(Package))]
public sealed class ExportSfnPackageCommand : ServiceFileCommand
{
    private const string ServiceSet = "Service";

    private readonly HashSet<string> written = new(StringComparer.Ordinal);

    /// <summary>The service file, or the folder that has it.</summary>
    [Parameter(Position = 0, ParameterSetName = PathSet)]
    [ValidateNotNullOrEmpty]
    [SupportsWildcards]
    public string Path { get; set; } = ".";

    /// <summary>The service file, or the folder that has it, as it is spelled.</summary>
    [Parameter(Mandatory = true, ValueFromPipelineByPropertyName = true, ParameterSetName = LiteralPathSet)]
    [ValidateNotNullOrEmpty]
    [Alias("PSPath", "LP")]
    public string? LiteralPath { get; set; }

    /// <summary>A service that was read before.</summary>
    [Parameter(Mandatory = true, ValueFromPipeline = true, ParameterSetName = ServiceSet)]
    public Service? InputObject { get; set; }

    /// <summary>The folder of the package.</summary>
    [Parameter(Mandatory = true, Position = 1, ValueFromPipelineByPropertyName = true)]
    [ValidateNotNullOrEmpty]
    public string Destination { get; set; } = "";

    /// <summary>Whether other files may be in the folder.</summary>
    [Parameter]
    public SwitchParameter Force { get; set; }

    /// <inheritdoc/>
    protected override void ProcessRecord()
    {
        if (InputObject is { } piped)
        {
            Export(piped);
            return;
        }

        var files = (LiteralPath is null ? Match([Path]) : Take([LiteralPath])).ToArray();
        if (files.Length > 1) Refuse(CommandMessages.SeveralFiles(Path), Path);
        if (files.Length != 1) return;
        var read = Compiler.Import(files[0], Options);
        if (Report(read.Diagnostics) && read.Service is { } service) Export(service);
    }

    private void Export(Service service)
    {
        if (new FolderArgument(SessionState.Path, Refuse).Take(Destination) is not { } folder) return;
        var show = new Location(SessionState.Path).Show;
        if (PackageFolder.Refuse(folder, service, Force, written, show) is { } problem)
        {
            Report([problem]);
            return;
        }

        if (!ShouldProcess(show(folder), $"Export the package of {service.StackName}")) return;
        using var screen = new DeploymentScreen(this, Place, service.Provenance.Secrets.Hide);
        var result = PackageFolder.Write(folder, options => Packager.Pack(service, options with { Progress = screen.Observer.Progress }));
        if (!Report(result.Diagnostics) || result.Package is not { } package) return;
        written.Add(folder);
        WriteObject(package);
    }
}
