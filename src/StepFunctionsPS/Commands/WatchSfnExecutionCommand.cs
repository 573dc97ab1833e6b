using System;
using System.Management.Automation;
using StepFunctionsPS.Executions;

namespace StepFunctionsPS.Commands;

/// <summary>Follows executions to their end, and gives their events as they come.</summary>
[Cmdlet(VerbsCommon.Watch, "SfnExecution")]
[OutputType(typeof(ExecutionEvent))]
public sealed class WatchSfnExecutionCommand : WaitingExecutionCommand
{
    /// <summary>When the execution was started: from there on the logs of Express state machines are searched.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    public DateTimeOffset StartDate { get; set; }

    /// <inheritdoc/>
    protected override void ProcessRecord()
    {
        if (Named() is { } arn) Calls.Call(arn.Text, ScopeOf(arn), call => Watch(arn, call), arn.Text);
    }

    private void Watch(ExecutionArn arn, ExecutionCall call)
    {
        var events = new ExecutionEventOutput(this, call.Observer, arn.Text);
        call.Tell(new ExecutionWatcher(call.Executions, events).Watch(arn, Began(arn, StartDate), Waits.Patience));
    }
}
