using System;
using System.Management.Automation;
using StepFunctionsPS.Aws;
using StepFunctionsPS.Deployment;
using StepFunctionsPS.Executions;
using StepFunctionsPS.Presentation;
using StepFunctionsPS.Variables;

namespace StepFunctionsPS.Commands;

/// <summary>
/// Calls AWS about executions for a cmdlet. What fails there is told, and not thrown; when the user or the pipeline stops it,
/// what goes on is told, and how to see it.
/// </summary>
/// <param name="command">The cmdlet.</param>
/// <param name="waits">How it waits.</param>
internal sealed class ExecutionCalls(AwsCommand command, WaitArguments waits)
{
    private readonly OpenExecutions open = new();

    /// <param name="subject">What it is about: the ARN of an execution or a machine, the name of a stack.</param>
    /// <param name="scope">Where, and as whom.</param>
    /// <param name="work">What to do.</param>
    /// <param name="followed">The execution that is followed as soon as there is a wait; null for those that are started.</param>
    public void Call(string subject, AwsScope scope, Action<ExecutionCall> work, string? followed = null)
    {
        using var screen = new ExecutionScreen(command, command.Place, scope.Shown);
        var clock = new SessionClock(() => Follow(followed), command.StopToken);
        var aws = new AwsCloud(command.Aws, scope);
        try
        {
            work(new ExecutionCall(command, subject, aws, screen, open) { Executions = aws.ForWatching(clock, waits.Interval), Stacks = aws.ForLooking(clock, waits.Interval, command.WriteWarning) });
        }
        catch (AwsFailure failure) when (failure.Kind == AwsFailureKind.NoModule)
        {
            command.RefuseAll(CommandMessages.NoAwsModule(failure.Problem, failure.Advice), subject);
        }
        catch (PipelineStoppedException) when (open.IsAny)
        {
            // The streams are closed by now, the host is not.
            if ((command.IsStoppedByUser ? open.Words : open.WordsOfOwn) is { } words) command.Host.UI?.WriteLine(words);
            throw;
        }
    }

    private void Follow(string? followed)
    {
        if (followed is not null) open.Follow(followed);
    }
}
