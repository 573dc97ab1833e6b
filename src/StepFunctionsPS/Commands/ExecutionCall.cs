using StepFunctionsPS.Aws;
using StepFunctionsPS.Deployment;
using StepFunctionsPS.Executions;
using StepFunctionsPS.Presentation;

namespace StepFunctionsPS.Commands;

/// <summary>A call of a cmdlet on executions: the way to AWS, and back to the streams of the cmdlet.</summary>
/// <param name="command">The cmdlet.</param>
/// <param name="subject">What it is about.</param>
/// <param name="aws">The account and region.</param>
/// <param name="screen">Shows how it goes.</param>
/// <param name="open">Remembers what goes on.</param>
internal sealed class ExecutionCall(AwsCommand command, string subject, AwsCloud aws, ExecutionScreen screen, OpenExecutions open)
{
    /// <summary>For looking at executions.</summary>
    public required ExecutionCloud Executions { get; init; }

    /// <summary>For looking at stacks.</summary>
    public required Cloud Stacks { get; init; }

    public IExecutionObserver Observer => screen.Observer;

    /// <summary>What can change AWS: to be asked for only when the user has agreed.</summary>
    public IExecutionChanges Changes() => new TrackedChanges(aws.ForRunning(), open);

    /// <summary>Sees to it that the cmdlet of AWS is there that all depends on.</summary>
    public void Provide(AwsService service, string name) => command.Aws.Provide(new AwsCall(service, name));

    /// <summary>Whether there is a cmdlet of AWS, or what answers in its place.</summary>
    public bool Has(AwsService service, string name) => command.Aws.Has(new AwsCall(service, name));

    /// <summary>What was found out, unless there was an error; all that was found is reported.</summary>
    public T? Take<T>(Diagnostics.StageResult<T> result)
        where T : class => Report(new ExecutionOutcome(null, result.Diagnostics)) ? result.Output : null;

    /// <summary>Gives the execution to the pipeline, and then tells what was found, and whether it failed.</summary>
    public void Give(ExecutionOutcome outcome)
    {
        var execution = ObjectOf(outcome);
        // Nothing goes on that the user has not got by now.
        if (outcome.Report is { } report) End(report, outcome.HasErrors);
        if (execution is not null) command.WriteObject(execution);
        Tell(outcome, execution);
    }

    /// <summary>The same without the execution, whose events were given.</summary>
    public void Tell(ExecutionOutcome outcome)
    {
        if (outcome.Report is { } report) End(report, outcome.HasErrors);
        Tell(outcome, ObjectOf(outcome));
    }

    /// <summary>Tells what was found.</summary>
    /// <returns>Whether there was no error.</returns>
    public bool Report(ExecutionOutcome outcome) => Report(outcome, ObjectOf(outcome));

    private static Execution? ObjectOf(ExecutionOutcome outcome) => outcome.Report is { } report ? AwsExecution.Of(report) : null;

    private void End(ExecutionReport report, bool hasErrors)
    {
        open.Remove(report.ExecutionArn);
        screen.Finish(report, hasErrors);
    }

    private void Tell(ExecutionOutcome outcome, Execution? execution)
    {
        // What could not be resumed has not failed again.
        if (Report(outcome, execution) && outcome.Report is { HasFailed: true } report) command.WriteError(FailureRecords.Of(report, execution!, Executions.Shown));
    }

    private bool Report(ExecutionOutcome outcome, Execution? execution) =>
        command.Report(outcome.Diagnostics, finding => ExecutionRecords.Of(finding, outcome, execution, subject));
}
