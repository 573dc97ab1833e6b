using System;
using System.Collections.Generic;
using System.Management.Automation;
using StepFunctionsPS.Aws;
using StepFunctionsPS.Completion;
using StepFunctionsPS.Executions;
using StepFunctionsPS.Variables;

namespace StepFunctionsPS.Commands;

/// <summary>Has executions that failed go on where they ended, one or many.</summary>
[Cmdlet(VerbsLifecycle.Resume, "SfnExecution", SupportsShouldProcess = true)]
[OutputType(typeof(Execution))]
public sealed class ResumeSfnExecutionCommand : WaitingExecutionCommand
{
    // Those of one region have one way to AWS.
    private readonly Dictionary<string, ResumeQueue> queues = new(StringComparer.Ordinal);

    /// <summary>The ARN of the execution, or the address of its page in the console.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipeline = true, ValueFromPipelineByPropertyName = true, ParameterSetName = ArnSet)]
    [ValidateNotNullOrEmpty]
    [ArgumentCompleter(typeof(FailedExecutionCompleter))]
    public override string? ExecutionArn { get; set; }

    /// <summary>Waits until the executions have ended.</summary>
    [Parameter]
    public SwitchParameter Wait { get; set; }

    /// <summary>How many of the resumed executions run at a time at most; all of them when left out.</summary>
    [Parameter]
    [ValidateRange(1, int.MaxValue)]
    public int ThrottleLimit { get; set; }

    /// <inheritdoc/>
    protected override void ProcessRecord()
    {
        if (Named() is { } arn) Calls.Call(arn.Text, ScopeOf(arn), call => Resume(arn, call));
    }

    /// <inheritdoc/>
    protected override void EndProcessing()
    {
        foreach (var queue in queues) Calls.Call(queue.Key, new AwsScope(queue.Key, null), _ => queue.Value.Finish());
    }

    private void Resume(ExecutionArn arn, ExecutionCall call)
    {
        call.Provide(AwsService.StepFunctions, "Get-SFNExecution");
        var found = new ExecutionResumer(call.Executions, call.Observer).Look(arn);
        if (call.Report(found) && found.Report is { } execution && Agrees(Sentence(execution), out _)) QueueOf(ScopeOf(arn).Region, call).Add(execution);
    }

    private ResumeQueue QueueOf(string region, ExecutionCall call)
    {
        if (queues.TryGetValue(region, out var queue)) return queue;
        var options = new ResumeOptions { Wait = Wait, ThrottleLimit = ThrottleLimit > 0 ? ThrottleLimit : null, Timeout = Waits.Patience };
        return queues[region] = new ResumeQueue(call.Executions, call.Observer, call.Changes(), options, call.Give);
    }

    private static string Sentence(ExecutionReport execution)
    {
        var error = string.IsNullOrEmpty(execution.Error) ? "" : $" with {execution.Error}";
        return $"Resume the execution '{execution.Name}' of state machine '{execution.StateMachine}', which is {execution.Status}{error}: {execution.ExecutionArn}.";
    }
}
