using System;
using System.Linq;
using StepFunctionsPS.Diagnostics;

namespace StepFunctionsPS.Deployment;

/// <summary>
/// Gives CloudFormation an order that begins a work. When the answer is a failure, the order may have been taken
/// nevertheless, here or in an earlier try of it: so it is looked for before anything is said.
/// </summary>
internal sealed class OperationStart(DeploymentWork work)
{
    // As long as events may lag behind: about half a minute.
    private const int LooksForLostAnswer = 7;

    private const int LooksForRefusal = 3;

    /// <summary>Gives the order; stops the work when it is not taken.</summary>
    /// <param name="doing">What is done, such as <c>apply the change set sfn-1 to orders-dev</c>.</param>
    /// <param name="stack">The name or id of the stack.</param>
    /// <param name="marker">The events from before.</param>
    /// <param name="order">The order; false when there is nothing to do.</param>
    /// <returns>Whether anything was begun.</returns>
    public bool Begin(string doing, string stack, EventMarker marker, Func<bool> order)
    {
        try
        {
            return order();
        }
        catch (AwsFailure failure)
        {
            work.Observer.Detail($"Could not {doing}: {work.Shown(failure.Problem)}. Looking whether it was begun nevertheless");
            // Should the time be over meanwhile, that is all that is known.
            var before = work.State;
            work.State = Situation.PerhapsBegun(work.StackName, work.Cloud.Region);
            switch (HasBegun(stack, marker, failure.Kind))
            {
                case true:
                    work.Observer.Detail("It was begun");
                    return true;
                case false when failure.Kind != AwsFailureKind.NotReached:
                    throw new DeploymentStop(work.Failed(doing, failure, before));
                default:
                    throw new DeploymentStop(DeploymentMessages.PerhapsBegun(work.StackName, work.Cloud.Region, doing, work.Shown(failure.Problem), work.AdviceFor(failure))) { IsUndecided = true };
            }
        }
    }

    // Null when that cannot be found out.
    private bool? HasBegun(string stack, EventMarker marker, AwsFailureKind kind)
    {
        var looks = kind switch
        {
            AwsFailureKind.NotReached => LooksForLostAnswer,
            AwsFailureKind.Other or AwsFailureKind.Throttled => LooksForRefusal,
            _ => 1,
        };
        var events = new EventStream(work.Cloud.Stacks, stack, marker);
        var waiting = new Waiting(work, "Looking for the work");
        bool? begun = null;
        for (var look = 0; look < looks; look++)
        {
            if (look > 0) waiting.Pause();
            try
            {
                if (events.Read().Any(IsBeginning)) return true;
                begun = false;
            }
            catch (AwsFailure failure)
            {
                // A stack that is not there has no events.
                begun = failure.Kind == AwsFailureKind.Other ? false : null;
            }
        }

        return begun;
    }

    private bool IsBeginning(DeployedEvent item) => item.IsOfStack && StackStatus.IsBusy(item.Status) && (item.Token is null || item.Token == work.Token);
}
