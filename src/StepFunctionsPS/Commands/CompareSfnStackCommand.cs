using System.Collections.Generic;
using System.Management.Automation;
using StepFunctionsPS.Aws;
using StepFunctionsPS.Comparison;
using StepFunctionsPS.Deployment;
using StepFunctionsPS.Syntax;
using StepFunctionsPS.Variables;

namespace StepFunctionsPS.Commands;

/// <summary>Compares service files with the stacks that are deployed of them.</summary>
[Cmdlet(VerbsData.Compare, "SfnStack", DefaultParameterSetName = PathSet)]
[OutputType(typeof(ResourceChange))]
public sealed class CompareSfnStackCommand : ManyFilesCommand
{
    private const string ServiceSet = "Service";

    // A stack of these has no template yet, or none any longer.
    private static readonly HashSet<string> Empty = ["REVIEW_IN_PROGRESS", "DELETE_COMPLETE"];

    private static readonly Dictionary<AwsFailureKind, ErrorCategory> Categories = new()
    {
        [AwsFailureKind.Denied] = ErrorCategory.PermissionDenied,
        [AwsFailureKind.NotSignedIn] = ErrorCategory.AuthenticationError,
        [AwsFailureKind.Throttled] = ErrorCategory.LimitsExceeded,
        [AwsFailureKind.NotReached] = ErrorCategory.ConnectionError,
        [AwsFailureKind.NoModule] = ErrorCategory.NotInstalled,
    };

    /// <summary>A service that was read before.</summary>
    [Parameter(Mandatory = true, ValueFromPipeline = true, ParameterSetName = ServiceSet)]
    [ValidateNotNull]
    public Service? InputObject { get; set; }

    /// <summary>The stack to compare with; null for the service's own.</summary>
    [Parameter]
    [ValidateNotNullOrEmpty]
    public string? StackName { get; set; }

    /// <inheritdoc/>
    protected override void ProcessRecord()
    {
        if (InputObject is { } service)
        {
            Emit(Compiler.Compile(service));
            return;
        }

        foreach (var file in Files) Emit(Compiler.Compile(file, Options));
    }

    private void Emit(CompilationResult result)
    {
        if (!Report(result.Diagnostics) || result.Template is not { } template || result.Service is not { } service) return;
        var name = StackName ?? service.StackName;
        try
        {
            Tell(name, StackComparison.Compare(Deployed(name, service), template, service.Provenance.Secrets.Hide));
        }
        catch (AwsFailure failure)
        {
            Refuse(CommandMessages.CannotCompare(name, service.Provenance.Secrets.Hide(failure.Problem), failure.Advice, Categories.TryGetValue(failure.Kind, out var category) ? category : ErrorCategory.ResourceUnavailable), name);
        }
    }

    private string? Deployed(string name, Service service)
    {
        var scope = new AwsScope(service.Region, (service.Root["provider"]?.Child("profile") as StringNode)?.Value) { Shown = service.Provenance.Secrets.Hide };
        var stacks = new CloudFormationStacks(Aws, scope);
        if (stacks.Find(name) is { } stack && !Empty.Contains(stack.Status)) return stacks.ReadTemplate(name);
        WriteWarning($"There is no stack '{name}' in {service.Region}: all of the template is new.");
        return null;
    }

    private void Tell(string name, IReadOnlyList<ResourceChange> changes)
    {
        if (changes.Count == 0) WriteInformation(new HostInformationMessage { Message = $"{name} is up to date" }, ["PSHOST", "SfnComparison"]);
        else WriteVerbose($"{name}: {ComparisonText.Summary(changes)}");
        WriteObject(changes, enumerateCollection: true);
    }
}
