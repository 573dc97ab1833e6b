using System;
using System.Collections.Generic;
using System.Linq;
using System.Management.Automation;
using StepFunctionsPS.Diagnostics.Reports;
using StepFunctionsPS.Inputs;
using StepFunctionsPS.Reports;

namespace StepFunctionsPS.Commands;

/// <summary>Compiles service files, or reads definitions, for their findings only.</summary>
[Cmdlet(VerbsDiagnostic.Test, "SfnService", DefaultParameterSetName = PathSet)]
[OutputType(typeof(Diagnostic), typeof(bool))]
public sealed class TestSfnServiceCommand : ManyFilesCommand
{
    private const string ServiceSet = "Service";

    private readonly List<ValidationResult> results = [];
    private bool good = true;

    /// <summary>A service that was read before.</summary>
    [Parameter(Mandatory = true, ValueFromPipeline = true, ParameterSetName = ServiceSet)]
    public Service? InputObject { get; set; }

    /// <summary>Codes that are not told.</summary>
    [Parameter]
    [ValidateNotNull]
    public string[] Exclude { get; set; } = [];

    /// <summary>Gives what comments and settings silence, too.</summary>
    [Parameter]
    public SwitchParameter IncludeSuppressed { get; set; }

    /// <summary>Says whether there is no error, instead of what was found.</summary>
    [Parameter]
    public SwitchParameter Quiet { get; set; }

    /// <summary>A file for build servers and code scanners.</summary>
    [Parameter]
    [ValidateNotNullOrEmpty]
    public string? OutFile { get; set; }

    /// <summary>The form of that file.</summary>
    [Parameter]
    public ReportFormat OutputFormat { get; set; }

    private protected override IReadOnlyList<string> ExcludedCodes => Exclude;

    /// <inheritdoc/>
    protected override void BeginProcessing()
    {
        base.BeginProcessing();
        if (OutFile is null && MyInvocation.BoundParameters.ContainsKey(nameof(OutputFormat))) RefuseAll(CommandMessages.FormatOfNothing(), OutputFormat);
    }

    /// <inheritdoc/>
    protected override void ProcessRecord()
    {
        if (InputObject is { } service)
        {
            Tell(Compiler.Validate(service, Exclude));
            return;
        }

        var files = 0;
        foreach (var file in Files)
        {
            files++;
            Tell(Compiler.Validate(file, Options));
        }

        good &= files > 0;
    }

    private void Tell(ValidationResult result)
    {
        results.Add(result);
        good &= result.Diagnostics.All(diagnostic => diagnostic.Severity != DiagnosticSeverity.Error);
        if (Quiet) return;
        Mark(result.Diagnostics);
        WriteObject(Shown(result), enumerateCollection: true);
    }

    private IEnumerable<Diagnostic> Shown(ValidationResult result) => IncludeSuppressed ? result.Diagnostics.Concat(result.Suppressed) : result.Diagnostics;

    /// <summary>One answer for all files: a list of false values would count as true in a condition.</summary>
    protected override void EndProcessing()
    {
        if (OutFile is not null) Save(OutFile);
        if (Quiet) WriteObject(good);
    }

    private void Save(string path)
    {
        if (new FolderArgument(SessionState.Path, Refuse).Take(path) is { } full && ReportFile.Write(full, Report()) is { } refusal) Refuse(refusal, path);
    }

    private string Report() => OutputFormat switch
    {
        ReportFormat.Json => JsonReport.Write(results.SelectMany(Shown)),
        ReportFormat.NUnitXml => NUnitReport.Write(results, DateTimeOffset.Now),
        _ => SarifReport.Write(results, SessionState.Path.CurrentFileSystemLocation.ProviderPath),
    };
}
