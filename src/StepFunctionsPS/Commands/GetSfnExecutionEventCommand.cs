using System;
using System.Linq;
using System.Management.Automation;
using StepFunctionsPS.Aws;
using StepFunctionsPS.Completion;
using StepFunctionsPS.Executions;

namespace StepFunctionsPS.Commands;

/// <summary>Gives the history of executions as flat, typed events.</summary>
[Cmdlet(VerbsCommon.Get, "SfnExecutionEvent")]
[OutputType(typeof(ExecutionEvent))]
public sealed class GetSfnExecutionEventCommand : ExecutionCommand
{
    private WildcardPattern[] states = [];

    /// <summary>The names of the states whose events are wanted; those of all when left out.</summary>
    [Parameter]
    [ValidateNotNullOrEmpty]
    [SupportsWildcards]
    [ArgumentCompleter(typeof(StateCompleter))]
    public string[]? State { get; set; }

    /// <summary>When the execution was started: from there on the logs of Express state machines are searched.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    public DateTimeOffset StartDate { get; set; }

    /// <inheritdoc/>
    protected override void BeginProcessing()
    {
        base.BeginProcessing();
        states = (State ?? []).Select(name => WildcardPattern.Get(name, WildcardOptions.IgnoreCase)).ToArray();
    }

    /// <inheritdoc/>
    protected override void ProcessRecord()
    {
        // A local run has its history with it.
        if (Execution is { ExecutionArn: null } local) WriteObject(local.Events.Where(item => IsWanted(item.State)), enumerateCollection: true);
        else if (Named() is { } arn) Calls.Call(arn.Text, ScopeOf(arn), call => Read(arn, call));
    }

    private void Read(ExecutionArn arn, ExecutionCall call)
    {
        if (!arn.IsExpress) call.Provide(AwsService.StepFunctions, "Get-SFNExecutionHistory");
        call.Report(new ExecutionEvents(call.Executions).Read(arn, Began(arn, StartDate), item =>
        {
            if (IsWanted(item.State)) WriteObject(new ExecutionEvent(item, arn.Text));
        }));
    }

    private bool IsWanted(string? state) => states.Length == 0 || (state is not null && states.Any(pattern => pattern.IsMatch(state)));
}
