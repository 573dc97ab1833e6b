using System.Management.Automation;
using StepFunctionsPS.Comparison;
using StepFunctionsPS.Completion;
using StepFunctionsPS.Deployment;
using StepFunctionsPS.Inputs;
using StepFunctionsPS.Packaging;
using StepFunctionsPS.Presentation;

namespace StepFunctionsPS.Commands;

/// <summary>Compares service files, or packages of them, with the stacks that are deployed.</summary>
[Cmdlet(VerbsData.Compare, "SfnStack", DefaultParameterSetName = PathSet)]
[OutputType(typeof(ResourceChange))]
public sealed class CompareSfnStackCommand : StackCommand
{
    private const string PackagePathSet = "PackagePath";

    /// <summary>The region; null for the one that the file says.</summary>
    [Parameter(ParameterSetName = PathSet)]
    [Parameter(ParameterSetName = LiteralPathSet)]
    [ValidateNotNullOrEmpty]
    [Alias("RegionToCall")]
    public override string? Region { get; set; }

    /// <summary>The folder of a package that was made before.</summary>
    [Parameter(Mandatory = true, ParameterSetName = PackagePathSet)]
    [ValidateNotNullOrEmpty]
    public string? PackagePath { get; set; }

    /// <summary>The stack to compare with; null for the service's own.</summary>
    [Parameter]
    [ValidateNotNullOrEmpty]
    [ArgumentCompleter(typeof(StackNameCompleter))]
    public string? StackName { get; set; }

    /// <inheritdoc/>
    protected override void ProcessRecord()
    {
        if (PackagePath is null)
        {
            foreach (var target in ServiceTargets()) Call(target, (_, cloud) => Compare(target.Service!, cloud));
        }
        else if (ReadPackage(PackagePath) is { } package)
        {
            Call(StackTarget.Of(package), (_, cloud) => Compare(package, cloud, null));
        }
    }

    // Only zips tell whether code differs.
    private void Compare(Service service, Cloud cloud)
    {
        using var source = new PackageSource();
        var packed = source.Pack(service, cloud, Observer);
        if (Findings.Report(packed.Diagnostics) && packed.Package is { } package) Compare(package, cloud, packed);
    }

    private void Compare(Package package, Cloud cloud, PackagingResult? packed)
    {
        var named = StackName is null ? package : package with { Stack = package.Stack with { Name = StackName } };
        if (Take(new StackPublisher(cloud, Observer).Compare(named, packed), named.StackName) is not { } plan) return;
        if (plan.IsNew) WriteWarning($"There is no stack '{named.StackName}' in {cloud.Region}: all of the template is new.");
        if (plan.Changes.Count == 0) Screen.Show([new ShownLine(LineKind.Success, $"{named.StackName} is up to date")]);
        else WriteVerbose(Place.Harmless($"{named.StackName}: {ComparisonText.Summary(plan.Changes)}"));
        WriteObject(plan.Changes, enumerateCollection: true);
    }
}
