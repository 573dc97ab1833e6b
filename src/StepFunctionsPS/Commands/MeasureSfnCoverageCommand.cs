using System.Collections.Generic;
using System.Linq;
using System.Management.Automation;
using StepFunctionsPS.Completion;
using StepFunctionsPS.Coverage;
using StepFunctionsPS.Inputs;
using StepFunctionsPS.Simulation.Coverage;

namespace StepFunctionsPS.Commands;

/// <summary>Tells what executions have covered of their state machines, and what they left out.</summary>
[Cmdlet(VerbsDiagnostic.Measure, "SfnCoverage", DefaultParameterSetName = PathSet)]
[OutputType(typeof(StateMachineCoverage))]
public sealed class MeasureSfnCoverageCommand : ServiceFileCommand
{
    private const string ServiceSet = "Service";
    private CoverageTallies? tallies;

    /// <summary>The executions: those of -Local, or those that ran in AWS.</summary>
    [Parameter(ValueFromPipeline = true)]
    [ValidateNotNull]
    public Execution? InputObject { get; set; }

    /// <summary>The service file whose state machines are to be covered, or the folder that has it; those that were run when left out.</summary>
    [Parameter(Position = 0, ParameterSetName = PathSet)]
    [ValidateNotNullOrEmpty]
    [SupportsWildcards]
    public string? Path { get; set; }

    /// <summary>Likewise, as it is spelled.</summary>
    [Parameter(Mandatory = true, ParameterSetName = LiteralPathSet)]
    [ValidateNotNullOrEmpty]
    [Alias("PSPath", "LP")]
    public string? LiteralPath { get; set; }

    /// <summary>A service that was read before.</summary>
    [Parameter(Mandatory = true, ParameterSetName = ServiceSet)]
    [ValidateNotNull]
    public Service? Service { get; set; }

    /// <summary>The key, name or logical id of one state machine; all of them when left out.</summary>
    [Parameter(Position = 1, ParameterSetName = PathSet)]
    [Parameter(Position = 0, ParameterSetName = LiteralPathSet)]
    [Parameter(Position = 0, ParameterSetName = ServiceSet)]
    [ValidateNotNullOrEmpty]
    [ArgumentCompleter(typeof(StateMachineCompleter))]
    public string? Name { get; set; }

    /// <summary>The percentage that each state machine is to reach; less is an error.</summary>
    [Parameter]
    [ValidateRange(0.0, 100.0)]
    public double Threshold { get; set; }

    /// <summary>A file for build servers.</summary>
    [Parameter]
    [ValidateNotNullOrEmpty]
    public string? OutFile { get; set; }

    /// <summary>The form of that file.</summary>
    [Parameter]
    public CoverageFormat OutputFormat { get; set; }

    /// <inheritdoc/>
    protected override void BeginProcessing()
    {
        base.BeginProcessing();
        if (OutFile is null && MyInvocation.BoundParameters.ContainsKey(nameof(OutputFormat))) RefuseAll(CommandMessages.FormatOfNothing(), OutputFormat);
        if (Name is not null && Path is null && LiteralPath is null && Service is null) Path = ".";
        if (!TryFind(out var machines)) return;
        tallies = new CoverageTallies(machines);
    }

    /// <inheritdoc/>
    protected override void ProcessRecord()
    {
        if (InputObject is { } execution && tallies?.Add(execution) is { } refusal) Refuse(refusal, execution);
    }

    /// <inheritdoc/>
    protected override void EndProcessing()
    {
        if (tallies is null) return;
        var coverages = tallies.Read();
        WriteObject(coverages, enumerateCollection: true);
        if (OutFile is not null) Save(OutFile, coverages);
        foreach (var coverage in coverages.Where(coverage => coverage.Percentage < Threshold)) Refuse(CommandMessages.TooLittleCovered(coverage, Threshold), coverage);
    }

    // Null machines stand for those that were run; false after saying what is wrong.
    private bool TryFind(out IReadOnlyList<StateMachine>? machines)
    {
        machines = null;
        if (Service is not null) machines = ((IFindings)this).Take(CoverageTargets.Of(Service, Name));
        else if ((LiteralPath ?? Path) is { } path) machines = InFile(path);
        else return true;
        return machines is not null;
    }

    private IReadOnlyList<StateMachine>? InFile(string path)
    {
        var files = (LiteralPath is null ? Match([path]) : Take([path])).ToArray();
        if (files.Length > 1) Refuse(CommandMessages.SeveralFiles(path), path);
        return files.Length == 1 ? ((IFindings)this).Take(CoverageTargets.Read(files[0], Name, Options)) : null;
    }

    private void Save(string path, IReadOnlyList<StateMachineCoverage> coverages)
    {
        if (new FolderArgument(SessionState.Path, Refuse).Take(path) is not { } full) return;
        var report = CoverageFile.Report(OutputFormat, coverages, Threshold, SessionState.Path.CurrentFileSystemLocation.ProviderPath);
        if (CoverageFile.Write(full, report) is { } refusal) Refuse(refusal, path);
    }
}
