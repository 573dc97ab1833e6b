using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Management.Automation;
using StepFunctionsPS.Aws;
using StepFunctionsPS.Deployment;
using StepFunctionsPS.Inputs;
using StepFunctionsPS.Packaging;
using StepFunctionsPS.Presentation;
using StepFunctionsPS.Variables;

namespace StepFunctionsPS.Commands;

/// <summary>What cmdlets about stacks share: which stack, where it is, and how failures of AWS are told.</summary>
public abstract class StackCommand : ManyFilesCommand
{
    private protected const string ServiceSet = "Service";
    private protected const string StackSet = "Stack";

    /// <summary>The region; null for the one that the file, the ARN or the session says.</summary>
    [Parameter(ParameterSetName = PathSet)]
    [Parameter(ParameterSetName = LiteralPathSet)]
    [Parameter(ParameterSetName = StackSet, ValueFromPipelineByPropertyName = true)]
    [ValidateNotNullOrEmpty]
    [Alias("RegionToCall")]
    public override string? Region { get; set; }

    /// <summary>A service that was read before.</summary>
    [Parameter(Mandatory = true, ValueFromPipeline = true, ParameterSetName = ServiceSet)]
    [ValidateNotNull]
    public Service? InputObject { get; set; }

    private DeploymentScreen? screen;

    private protected StrictFindings Findings => new(this);

    /// <summary>What is shown while AWS is called.</summary>
    private protected DeploymentScreen Screen => screen ?? throw new InvalidOperationException("There is no call to AWS that something could be shown of.");

    private protected virtual IDeploymentObserver Observer => Screen.Observer;

    /// <summary>The clock that waits for AWS.</summary>
    private protected virtual IClock Clock => new SessionClock(() => { }, StopToken);

    /// <summary>The time between two looks at AWS; null for one that grows.</summary>
    private protected virtual TimeSpan? Interval => null;

    /// <summary>The stacks of this step of the pipeline; those that cannot be found out are refused.</summary>
    /// <param name="stackName">What -StackName says.</param>
    private protected IEnumerable<StackTarget> Targets(string? stackName)
    {
        if (ParameterSetName == StackSet) return [Named(stackName!)];
        if (ParameterSetName != PathSet) return ServiceTargets();
        return Path.SelectMany(path => IsName(path) ? [Named(path)] : Match([path]).SelectMany(Read));
    }

    /// <summary>The same where only a service tells all that is needed.</summary>
    private protected IEnumerable<StackTarget> ServiceTargets()
    {
        if (InputObject is { } service) return Findings.ReportRead(service) ? [StackTarget.Of(service)] : [];
        return Files.SelectMany(Read);
    }

    /// <summary>The package in a folder; null where there is none, or it was refused.</summary>
    /// <param name="path">What -PackagePath says; null for nothing.</param>
    private protected Package? ReadPackage(string? path)
    {
        if (path is null || new FolderArgument(SessionState.Path, Refuse).Take(path) is not { } folder) return null;
        var read = PackageFolder.Read(folder, new Location(SessionState.Path).Show);
        return Report(read.Diagnostics) ? read.Output : null;
    }

    /// <summary>Calls AWS; what fails there is told, and not thrown.</summary>
    /// <param name="target">The stack that it is about.</param>
    /// <param name="work">What to do with a cloud.</param>
    private protected void Call(StackTarget target, Action<AwsCloud, Cloud> work)
    {
        screen = new DeploymentScreen(this, Place, target.Scope.Shown);
        try
        {
            var looking = new AwsClient(AwsService.CloudFormation, target.Scope, Aws.Invoke);
            Aws.Provide(looking.Call("Get-CFNStack"));
            var scope = target.Scope.Region.Length > 0 ? target.Scope : target.Scope with { Region = RegionOf(target.StackName, looking) };
            if (GetVariableValue("StoredAWSRegion") is { } stored && $"{stored}" != scope.Region)
                WriteVerbose($"The stack {target.StackName} is in {scope.Region}, though the session's default is {stored}.");
            var cloud = new AwsCloud(Aws, scope);
            work(cloud, cloud.ForLooking(Clock, Interval, WriteWarning));
        }
        catch (AwsFailure failure) when (failure.Kind == AwsFailureKind.NoModule)
        {
            RefuseAll(CommandMessages.NoAwsModule(failure.Problem, failure.Advice), target.StackName);
        }
        catch (AwsFailure failure)
        {
            Refuse(CommandMessages.AwsFailed(failure.Kind, target.StackName, target.Scope.Shown(failure.Problem), failure.Advice), target.StackName);
        }
        finally
        {
            screen.Dispose();
            screen = null;
        }
    }

    /// <summary>Tells what was found; errors are about the stack.</summary>
    /// <returns>Whether there was no error.</returns>
    private protected bool Report(DeploymentResult result, string stackName) => Report(result.Diagnostics, finding => StackRecords.Of(finding, result, stackName));

    /// <summary>What was found out about a stack, unless there was an error; all that was found is reported.</summary>
    private protected T? Take<T>(Diagnostics.StageResult<T> result, string stackName)
        where T : class => Report(new DeploymentResult(null, result.Diagnostics), stackName) ? result.Output : null;

    // What AWS.Tools takes for the region shows in the ARN of the stack, where the session does not say it.
    private static string RegionOf(string stackName, AwsClient client) =>
        new CloudFormationStacks(client).Find(stackName) is { } stack ? StackIds.RegionOf(stack.Id) ?? "" : "";

    private StackTarget Named(string stackName) =>
        new(stackName, null, new AwsScope(Region ?? StackIds.RegionOf(stackName) ?? GetVariableValue("StoredAWSRegion")?.ToString() ?? "", null));

    // A file or a folder comes first, whatever stacks there are.
    private bool IsName(string path) =>
        MyInvocation.BoundParameters.ContainsKey(nameof(Path)) && (StackIds.IsArn(path) || StackNames.IsValid(path)) && !Exists(System.IO.Path.Combine(SessionState.Path.CurrentFileSystemLocation.ProviderPath, path));

    private static bool Exists(string full) => File.Exists(full) || Directory.Exists(full);

    private IEnumerable<StackTarget> Read(string file)
    {
        var read = Compiler.Import(file, Options);
        return Findings.Report(read.Diagnostics) && read.Service is { } service ? [StackTarget.Of(service)] : [];
    }
}
