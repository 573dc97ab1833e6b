using StepFunctionsPS.Deployment;
using StepFunctionsPS.Diagnostics;

namespace StepFunctionsPS.Executions;

/// <summary>Has AWS resume an execution. When the answer is a failure, it may have been resumed nevertheless: so that is looked for before anything is said.</summary>
internal sealed class RedriveStep(ExecutionWork work, IExecutionChanges changes)
{
    public ExecutionReport Resume(ExecutionReport execution)
    {
        try
        {
            changes.Redrive(execution.ExecutionArn, work.Cloud.NewToken());
            return Resumed(execution);
        }
        catch (AwsFailure failure)
        {
            return AfterFailure(execution, failure);
        }
    }

    private ExecutionReport AfterFailure(ExecutionReport execution, AwsFailure failure)
    {
        var doing = $"resume {execution.ExecutionArn}";
        if (LostAnswer.IsRefusal(failure)) throw work.Failed(doing, failure);
        work.Observer.Detail($"Could not {doing}: {work.Shown(failure.Problem)}. Looking whether it was resumed nevertheless");
        var (found, isKnown) = new LostAnswer(work, $"Resuming {execution.StateMachine}").Find(execution.ExecutionArn, failure.Kind, item => item.RedriveCount > execution.RedriveCount);
        if (found is not null) return Resumed(execution);
        throw isKnown && !LostAnswer.IsPossible(failure)
            ? work.Failed(doing, failure)
            : new ExecutionStop(ExecutionMessages.PerhapsResumed(execution.ExecutionArn, work.Shown(failure.Problem), work.AdviceFor(failure)));
    }

    private static ExecutionReport Resumed(ExecutionReport execution) => execution with
    {
        Status = ExecutionStatuses.Running,
        RedriveCount = execution.RedriveCount + 1,
        Error = null,
        Cause = null,
        Output = null,
        StopDate = null,
    };
}
