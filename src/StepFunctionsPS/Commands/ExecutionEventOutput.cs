using System;
using System.Management.Automation;
using StepFunctionsPS.Executions;

namespace StepFunctionsPS.Commands;

/// <summary>Gives events of an execution as objects, as they come; shows everything else.</summary>
internal sealed class ExecutionEventOutput(PSCmdlet command, IExecutionObserver inner, string executionArn) : IExecutionObserver
{
    public void Step(string what) => inner.Step(what);

    public void Event(FlatEvent item) => command.WriteObject(new ExecutionEvent(item, executionArn));

    public void Progress(string state, long done, long total) => inner.Progress(state, done, total);

    public void StillWaiting(string what, TimeSpan elapsed) => inner.StillWaiting(what, elapsed);

    public void Detail(string what) => inner.Detail(what);
}
