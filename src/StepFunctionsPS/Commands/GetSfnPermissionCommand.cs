using System.Management.Automation;
using StepFunctionsPS.Completion;

namespace StepFunctionsPS.Commands;

/// <summary>Tells what the roles of state machines are allowed, and what of the machines asks for it.</summary>
[Cmdlet(VerbsCommon.Get, "SfnPermission", DefaultParameterSetName = PathSet)]
[OutputType(typeof(Permission))]
public sealed class GetSfnPermissionCommand : ManyFilesCommand
{
    private const string ServiceSet = "Service";

    /// <summary>A service that was read before.</summary>
    [Parameter(Mandatory = true, ValueFromPipeline = true, ParameterSetName = ServiceSet)]
    [ValidateNotNull]
    public Service? InputObject { get; set; }

    /// <summary>The key, name or logical id of one state machine; all of them when left out.</summary>
    [Parameter(Position = 1, ParameterSetName = PathSet)]
    [Parameter(Position = 0, ParameterSetName = LiteralPathSet)]
    [Parameter(Position = 0, ParameterSetName = ServiceSet)]
    [ValidateNotNullOrEmpty]
    [ArgumentCompleter(typeof(StateMachineCompleter))]
    public string? Name { get; set; }

    /// <inheritdoc/>
    protected override void ProcessRecord()
    {
        if (InputObject is { } service)
        {
            Emit(Compiler.Permissions(service, Name));
            return;
        }

        foreach (var file in Files) Emit(Compiler.Permissions(file, Name, Options));
    }

    private void Emit(PermissionResult result)
    {
        if (Report(result.Diagnostics)) WriteObject(result.Permissions, enumerateCollection: true);
    }
}
