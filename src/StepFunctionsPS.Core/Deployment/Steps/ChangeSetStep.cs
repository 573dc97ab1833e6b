using System;
using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.Templates;

namespace StepFunctionsPS.Deployment;

/// <summary>Has CloudFormation make a change set, and waits until it is ready.</summary>
internal sealed class ChangeSetStep(DeploymentWork work, IStackChanges stacks)
{
    // It may not be seen at once, and a large template takes minutes.
    private static readonly TimeSpan UntilSeen = TimeSpan.FromMinutes(1);

    private static readonly TimeSpan UntilReady = TimeSpan.FromMinutes(30);

    /// <summary>A name of our own, for a change set that is used at once.</summary>
    public static string NewName(DeploymentWork work) => "sfn-" + work.Token;

    /// <summary>Makes one; stops the work when it fails, or would end the life of a state machine.</summary>
    /// <param name="request">What it is to do.</param>
    /// <param name="name">Its name.</param>
    /// <param name="isNew">Whether the stack is made by it.</param>
    /// <param name="options">What the user allows.</param>
    /// <param name="places">Leads to the service file.</param>
    /// <returns>Null when there is nothing to change.</returns>
    public DeployedChangeSet? Make(StackRequest request, string name, bool isNew, PublishOptions options, SourceMap places)
    {
        var before = work.State;
        if (options.ChangeSetName == name && !isNew) ClearWay(name);
        work.Observer.Step($"Making the change set {name}");
        // True of any failure from here on, also when only an answer was lost.
        work.State = Situation.ChangeSetMade(work.StackName, name, isNew, before);
        Order(request, name, isNew);
        var made = WaitFor(name);
        if (ChangeSetStatus.HasNothing(made))
        {
            Discard(name);
            work.State = before;
            return null;
        }

        if (!ChangeSetStatus.IsReady(made)) throw Refuse(made, places);
        try
        {
            StateMachineGuard.Check(PlannedChanges.Of(made.Changes, places), work.StackName, options, work.State);
        }
        catch (DeploymentStop)
        {
            Discard(name);
            throw;
        }

        return made;
    }

    /// <summary>Deletes a change set that nobody wants. That it fails spoils nothing.</summary>
    public void Discard(string name)
    {
        try
        {
            stacks.DeleteChangeSet(work.StackName, name);
        }
        catch (AwsFailure failure)
        {
            work.Observer.Detail($"The change set {name} could not be deleted: {work.Shown(failure.Problem)}");
        }
    }

    // One of that name that failed is in the way; one that waits is somebody's.
    private void ClearWay(string name)
    {
        var there = work.Call($"look for the change set {name} of {work.StackName}", () => work.Cloud.Stacks.FindChangeSet(work.StackName, name));
        if (there is null) return;
        if (ChangeSetStatus.IsKept(there)) throw new DeploymentStop(DeploymentMessages.ChangeSetWaits(work.StackName, work.Cloud.Region, name));
        work.Call($"delete the change set {name} of {work.StackName}", () => stacks.DeleteChangeSet(work.StackName, name));
    }

    private void Order(StackRequest request, string name, bool isNew)
    {
        try
        {
            stacks.CreateChangeSet(request, name, isNew);
        }
        catch (AwsFailure failure) when (failure.Kind == AwsFailureKind.NotReached)
        {
            // The answer may be all that was lost; whether the change set is made shows.
            work.Observer.Detail($"The answer about the change set {name} was lost; looking for it");
        }
        catch (AwsFailure failure)
        {
            throw new DeploymentStop(work.Failed($"make the change set {name} of {work.StackName}", failure, work.State));
        }
    }

    private DeployedChangeSet WaitFor(string name)
    {
        var waiting = new Waiting(work, $"Making the change set {name}");
        var look = new PatientLook(work);
        while (true)
        {
            if (look.Try($"look for the change set {name} of {work.StackName}", () => work.Cloud.Stacks.FindChangeSet(work.StackName, name)!, out var found))
            {
                if (found is not null && !ChangeSetStatus.IsPending(found)) return found;
                if (waiting.Elapsed > (found is null ? UntilSeen : UntilReady)) throw new DeploymentStop(DeploymentMessages.ChangeSetNotReady(work.StackName, name, work.State));
            }

            waiting.Pause();
        }
    }

    private DeploymentStop Refuse(DeployedChangeSet made, SourceMap places)
    {
        Discard(made.Name);
        var reason = work.Shown(made.StatusReason is { Length: > 0 } given ? given : made.Status);
        return new DeploymentStop(DeploymentMessages.ChangeSetFailed(ReasonPlace.Find(places, reason), work.StackName, reason, work.State, FailureAdvice.Find("", reason) ?? "Mend the template; the console shows the same words."));
    }
}
