using System;
using StepFunctionsPS.Deployment;

namespace StepFunctionsPS.Executions;

/// <summary>Looks whether AWS has done what it did not confirm.</summary>
/// <param name="work">What it belongs to.</param>
/// <param name="what">What is done, such as <c>Starting order</c>.</param>
internal sealed class LostAnswer(ExecutionWork work, string what)
{
    // As long as descriptions may lag behind: about half a minute.
    private const int LooksForLostAnswer = 7;

    private const int LooksForRefusal = 3;

    /// <summary>Looks for the execution as it is when that was done.</summary>
    /// <param name="executionArn">The execution.</param>
    /// <param name="kind">What came instead of an answer.</param>
    /// <param name="isDone">Whether it is so.</param>
    /// <returns>The execution, null when nothing is seen of it; and whether it could be looked for at all.</returns>
    public (DescribedExecution? Found, bool IsKnown) Find(string executionArn, AwsFailureKind kind, Func<DescribedExecution, bool> isDone)
    {
        var waiting = new Waiting(work, what);
        var isKnown = false;
        for (var look = 0; look < Looks(kind); look++)
        {
            if (look > 0) waiting.Pause();
            try
            {
                if (work.Cloud.Executions.Find(executionArn) is { } found && isDone(found)) return (found, true);
                isKnown = true;
            }
            catch (AwsFailure failure)
            {
                work.Observer.Detail($"Could not look for {executionArn}: {work.Shown(failure.Problem)}");
            }
        }

        return (null, isKnown);
    }

    /// <summary>Whether AWS has said no: it need not be looked whether it was done.</summary>
    public static bool IsRefusal(AwsFailure failure) =>
        !failure.IsAfterLostAnswer && (failure.Kind is AwsFailureKind.Denied or AwsFailureKind.NoModule || CallRefusals.Find(failure) is not null);

    /// <summary>Whether it may have been done though nothing is seen of it.</summary>
    public static bool IsPossible(AwsFailure failure) => failure.Kind == AwsFailureKind.NotReached || failure.IsAfterLostAnswer;

    private static int Looks(AwsFailureKind kind) => kind switch
    {
        AwsFailureKind.NotReached => LooksForLostAnswer,
        AwsFailureKind.Other or AwsFailureKind.Throttled => LooksForRefusal,
        _ => 1,
    };
}
